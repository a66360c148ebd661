package org.tokentriage.training.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.call.QualitorService;
import org.tokentriage.training.http.Markup;
import org.tokentriage.training.http.Reply;

/** What the services say in SOAP 1.1 and WSDL 1.1, as PHP's own server would. */
final class SoapDocuments {

    private static final String NAMESPACE = "urn:simulador";
    private static final String ENVELOPE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">\
            <SOAP-ENV:Body>%s</SOAP-ENV:Body></SOAP-ENV:Envelope>
            """;

    private SoapDocuments() {}

    static Reply result(String operation, String text, Optional<String> cookie) {
        String result =
                "<ns1:%sResponse xmlns:ns1=\"%s\"><result xsi:type=\"xsd:string\">%s</result></ns1:%1$sResponse>"
                        .formatted(operation, NAMESPACE, Markup.escaped(text));
        return Reply.soap(200, ENVELOPE.formatted(result).getBytes(UTF_8), cookie);
    }

    static Reply fault(String code, String message) {
        var fault = "<SOAP-ENV:Fault><faultcode>%s</faultcode><faultstring>%s</faultstring></SOAP-ENV:Fault>"
                .formatted(code, Markup.escaped(message));
        return Reply.soap(500, ENVELOPE.formatted(fault).getBytes(UTF_8), Optional.empty());
    }

    static byte[] wsdl(QualitorService service, String address) {
        var operations = Arrays.stream(QualitorOperation.values())
                .filter(operation -> operation.service() == service)
                .map(QualitorOperation::wireName);
        var names = Stream.concat(Stream.of("login"), operations)
                .map(SoapDocuments::operation)
                .collect(Collectors.joining());
        var bindings = names.replace("<input message=\"tns:", "<input name=\"");
        return """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:tns="%1$s" targetNamespace="%1$s" \
                xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
                <message name="login"><part name="login" type="xsd:string"/><part name="passwd" type="xsd:string"/>\
                <part name="company" type="xsd:string"/></message>
                <message name="call"><part name="auth" type="xsd:string"/><part name="xmlValue" type="xsd:string"/></message>
                <portType name="Port">%2$s</portType>
                <binding name="Binding" type="tns:Port">\
                <soap:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/>%3$s</binding>
                <service name="Service"><port name="Port" binding="tns:Binding"><soap:address location="%4$s"/></port></service>
                </definitions>
                """.formatted(NAMESPACE, names, bindings, Markup.escaped(address))
                .getBytes(UTF_8);
    }

    private static String operation(String name) {
        return "<operation name=\"%s\"><input message=\"tns:%s\"/></operation>"
                .formatted(name, name.equals("login") ? "login" : "call");
    }
}
