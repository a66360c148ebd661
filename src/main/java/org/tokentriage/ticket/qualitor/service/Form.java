package org.tokentriage.ticket.qualitor.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.ticket.desk.Credentials;

/** The form that carries one call: who calls, what is called, and the document. */
final class Form {

    private static final MediaType ENCODED = MediaType.get("application/x-www-form-urlencoded");

    private final QualitorSite site;
    private final Credentials credentials;

    Form(QualitorSite site, Credentials credentials) {
        this.site = site;
        this.credentials = credentials;
    }

    /** {@return the body of a call, {@code application/x-www-form-urlencoded}} */
    RequestBody encoded(Operation operation, String inputXml) {
        var body = fields(operation, inputXml).texts().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return RequestBody.create(body.getBytes(US_ASCII), ENCODED);
    }

    /** {@return the body of a call, {@code multipart/form-data}, which does not swell what is in Base64 already} */
    RequestBody inParts(Operation operation, String inputXml) {
        var parts = new MultipartBody.Builder().setType(MultipartBody.FORM);
        fields(operation, inputXml).texts().forEach(parts::addFormDataPart);
        return parts.build();
    }

    private Fields fields(Operation operation, String inputXml) {
        return Fields.of("user", credentials.user())
                .with("password", credentials.password())
                .with("company", site.company())
                .with("wsdl_file", service(operation))
                .with("operation", operation.wireName())
                .with("input_xml", inputXml);
    }

    private String service(Operation operation) {
        var services = site.dialect().services();
        return switch (operation.service()) {
            case GENERAL -> services.general();
            case TICKET -> services.ticket();
        };
    }
}
