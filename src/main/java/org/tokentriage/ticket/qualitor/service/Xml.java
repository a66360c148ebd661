package org.tokentriage.ticket.qualitor.service;

import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that came from elsewhere: nothing outside the document is ever opened. */
public final class Xml {

    /** Neither these nor anything before the document is XML, but PHP pages let them slip in. */
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFEFF\\uFFFE\\uFFFF]");

    /** The runtime's own differ from one version to the next, and its owner can lift them. */
    private static final Map<String, String> LIMITS = Map.of(
            "http://www.oracle.com/xml/jaxp/properties/maxElementDepth",
            Integer.toString(XmlPlace.DEEPEST),
            "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit",
            "100",
            "http://www.oracle.com/xml/jaxp/properties/maxXMLNameLimit",
            "1000");

    private Xml() {}

    public static XMLStreamReader reader(String document) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        LIMITS.forEach(factory::setProperty);
        return factory.createXMLStreamReader(
                new StringReader(NOT_XML.matcher(document).replaceAll("").strip()));
    }

    /** To be thrown where a document has a type of its own. */
    public static XMLStreamException documentType() {
        return new XMLStreamException("document type");
    }
}
