package org.tokentriage.training.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tokentriage.training.call.Refusal;
import org.tokentriage.training.call.RefusedException;

/** Reads {@code multipart/form-data} (RFC 7578) whose parts are plain fields. Latin-1 maps each byte to one character and back. */
final class MultipartForm {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)multipart/form-data;.*\\bboundary=\"?([^\";]+)\"?.*");
    private static final Pattern PART =
            Pattern.compile("(?is)\\r\\n(?:[^\\r\\n]+\\r\\n)*?Content-Disposition: form-data; name=\"([^\"]+)\"\\r\\n"
                    + "(?:[^\\r\\n]+\\r\\n)*\\r\\n(.*)\\r\\n");

    private MultipartForm() {}

    static boolean isDeclared(String contentType) {
        return BOUNDARY.matcher(contentType).matches();
    }

    static Map<String, byte[]> parse(String contentType, byte[] body) throws RefusedException {
        var declared = BOUNDARY.matcher(contentType);
        var values = new HashMap<String, byte[]>();
        var parts = new String(body, ISO_8859_1)
                .split(Pattern.quote("--" + (declared.matches() ? declared.group(1) : "")), -1);
        for (int i = 1; i < parts.length - 1; i++) {
            var part = PART.matcher(parts[i]);
            if (!part.matches() || values.put(part.group(1), part.group(2).getBytes(ISO_8859_1)) != null) {
                throw Refusal.TRANSPORT.because("Malformed multipart/form-data.");
            }
        }
        return values;
    }
}
