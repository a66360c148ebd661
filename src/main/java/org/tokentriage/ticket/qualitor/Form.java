package org.tokentriage.ticket.qualitor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.ticket.Credentials;

/** The form that carries one call: who calls, what is called, and the document. */
final class Form {

    private final QualitorSite site;
    private final Credentials credentials;

    Form(QualitorSite site, Credentials credentials) {
        this.site = site;
        this.credentials = credentials;
    }

    /** {@return the body of the call, {@code application/x-www-form-urlencoded}} */
    byte[] body(Operation operation, String inputXml) {
        var fields = Stream.of(
                field("user", credentials.user()),
                field("password", credentials.password()),
                field("company", site.company()),
                field("wsdl_file", operation.service(site.dialect().services())),
                field("operation", operation.wireName()),
                field("input_xml", inputXml));
        return fields.collect(Collectors.joining("&")).getBytes(US_ASCII);
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
