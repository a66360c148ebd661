package org.tokentriage.ticket.qualitor.soap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tokentriage.ticket.qualitor.service.Xml;
import org.tokentriage.ticket.qualitor.service.XmlPlace;
import org.tokentriage.ticket.qualitor.soap.SoapService.SoapOperation;

/** Reads the description of a web service (WSDL 1.1 sections 2 and 3), as far as a call needs it. */
final class WsdlReader {

    private static final String SOAP_1_1 = "http://schemas.xmlsoap.org/wsdl/soap/";

    private final XmlPlace place = new XmlPlace();
    private final Map<String, List<String>> partsOfMessages = new HashMap<>();
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<String, String> actions = new HashMap<>();
    private final Map<String, String> namespaces = new HashMap<>();
    private String targetNamespace = "";
    private String address = "";
    private String message = "";
    private String operation = "";

    private WsdlReader() {}

    /** {@return the service; empty when the text describes none} */
    static Optional<SoapService> read(String wsdl) {
        var reader = new WsdlReader();
        try {
            reader.walk(Xml.reader(wsdl));
        } catch (XMLStreamException notXml) {
            return Optional.empty();
        }
        return reader.inputs.isEmpty() ? Optional.empty() : Optional.of(reader.service());
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    place.enter(xml.getLocalName());
                    open(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> place.leave();
                case XMLStreamConstants.DTD -> throw Xml.documentType();
                default -> {
                    // Texts and comments say nothing that a call needs.
                }
            }
        }
    }

    private void open(XMLStreamReader xml) {
        switch (place.toString()) {
            case "definitions" -> targetNamespace = attribute(xml, "targetNamespace");
            case "definitions/message" -> message = attribute(xml, "name");
            case "definitions/message/part" ->
                partsOfMessages
                        .computeIfAbsent(message, first -> new ArrayList<>())
                        .add(attribute(xml, "name"));
            case "definitions/portType/operation" -> operation = attribute(xml, "name");
            case "definitions/portType/operation/input" -> inputs.put(operation, localName(attribute(xml, "message")));
            case "definitions/binding/operation" -> operation = attribute(xml, "name");
            case "definitions/binding/operation/operation" ->
                actions.putIfAbsent(operation, attribute(xml, "soapAction"));
            case "definitions/binding/operation/input/body" ->
                namespaces.putIfAbsent(operation, attribute(xml, "namespace"));
            case "definitions/service/port/address" -> address = isSoap11(xml) ? attribute(xml, "location") : address;
            default -> {
                // Not needed for a call.
            }
        }
    }

    private SoapService service() {
        var operations = new HashMap<String, SoapOperation>();
        inputs.forEach((name, input) -> operations.put(
                name,
                new SoapOperation(
                        actions.getOrDefault(name, ""),
                        namespaces.getOrDefault(name, ""),
                        partsOfMessages.getOrDefault(input, List.of()))));
        return new SoapService(targetNamespace, address, operations);
    }

    /** A port for another protocol may stand beside it. */
    private static boolean isSoap11(XMLStreamReader xml) {
        return SOAP_1_1.equals(xml.getNamespaceURI());
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private static String localName(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }
}
