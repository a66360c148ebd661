package org.tokentriage.ticket.qualitor.soap;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.text.WireText;

/** A call in SOAP 1.1, style rpc/encoded (sections 4 and 7). Its envelope is pure ASCII. */
record SoapCall(String address, String action, String namespace, String operation, Fields arguments) {

    private static final MediaType XML = MediaType.get("text/xml; charset=utf-8");
    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<SOAP-ENV:Envelope xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
            + " SOAP-ENV:encodingStyle=\"http://schemas.xmlsoap.org/soap/encoding/\"><SOAP-ENV:Body>";
    private static final String END = "</SOAP-ENV:Body></SOAP-ENV:Envelope>";

    Request request() {
        return new Request.Builder()
                .url(address)
                .header("Accept", "text/xml")
                .header("SOAPAction", '"' + action + '"')
                .post(RequestBody.create(envelope().getBytes(US_ASCII), XML))
                .build();
    }

    String envelope() {
        var parts = arguments.texts().entrySet().stream()
                .map(part -> "<%1$s xsi:type=\"xsd:string\">%2$s</%1$s>"
                        .formatted(part.getKey(), WireText.escaped(part.getValue())))
                .collect(Collectors.joining());
        return BEGIN
                + "<ns1:%s xmlns:ns1=\"%s\">%s</ns1:%1$s>".formatted(operation, WireText.quoted(namespace), parts)
                + END;
    }
}
