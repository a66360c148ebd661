package org.tokentriage.training.transport;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.call.QualitorService;
import org.tokentriage.training.call.Refusal;
import org.tokentriage.training.call.RefusedException;

/**
 * The body of a request to the stateless transport: {@code application/x-www-form-urlencoded}, or {@code multipart/form-data} as
 * attachments come.
 *
 * <p>Values are kept as bytes, since the encoding of {@code input_xml} is told by its own XML declaration. Latin-1
 * carries them through {@link URLDecoder} because it maps each byte to one character and back.
 */
final class Form {

    private static final String ENCODED = "application/x-www-form-urlencoded";
    private static final Set<String> NAMES =
            Set.of("user", "password", "company", "wsdl_file", "operation", "input_xml");

    private final Map<String, byte[]> values;

    private Form(Map<String, byte[]> values) {
        this.values = values;
    }

    static Form parse(String contentType, byte[] body) throws RefusedException {
        if (MultipartForm.isDeclared(contentType)) {
            return new Form(MultipartForm.parse(contentType, body));
        }
        if (!contentType.split(";", -1)[0].strip().toLowerCase(Locale.ROOT).equals(ENCODED)) {
            throw Refusal.TRANSPORT.because("Content-Type must be " + ENCODED + ".");
        }
        var values = new HashMap<String, byte[]>();
        for (var pair : new String(body, StandardCharsets.ISO_8859_1).split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length < 2 || !NAMES.contains(parts[0])) {
                throw Refusal.TRANSPORT.because("Unexpected form field; is every value URL-encoded?");
            }
            if (values.put(parts[0], decoded(parts[1])) != null) {
                throw Refusal.TRANSPORT.because("Form field " + parts[0] + " is repeated.");
            }
        }
        return new Form(values);
    }

    QualitorOperation operation() throws RefusedException {
        var service = QualitorService.spelled(text("wsdl_file"))
                .orElseThrow(() -> Refusal.OPERATION.because("Unknown wsdl_file."));
        return QualitorOperation.named(service, text("operation"));
    }

    /** The field's text, read as UTF-8; empty if the form does not have it. */
    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The field's bytes; none if the form does not have it. */
    byte[] bytes(String name) {
        return values.getOrDefault(name, new byte[0]);
    }

    private static byte[] decoded(String value) throws RefusedException {
        try {
            return URLDecoder.decode(value, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.TRANSPORT.because("Malformed percent-encoding.");
        }
    }
}
