package org.tokentriage.training.call;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a document into the texts of its leaf elements, by path ({@code wsqualitor/contents/data/cdcliente}).
 *
 * <p>Document types and entities of its own are refused: nothing outside the document is ever opened.
 */
public final class XmlLeaves {

    private final SequencedMap<String, String> leaves = new LinkedHashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean leaf;

    private XmlLeaves() {}

    public static SequencedMap<String, String> read(String document) throws RefusedException {
        var leaves = new XmlLeaves();
        try {
            leaves.walk(factory().createXMLStreamReader(new StringReader(document)));
        } catch (XMLStreamException malformed) {
            throw Refusal.XML.because("input_xml is not well-formed.");
        }
        return leaves.leaves;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException, RefusedException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refusal.XML.because("input_xml must not have a document type or entities of its own.");
                default -> {
                    // Comments, processing instructions and ignorable white space say nothing.
                }
            }
        }
    }

    private void open(String name) throws RefusedException {
        refuseStrayText();
        path.addLast(name);
        leaf = true;
    }

    private void close() throws RefusedException {
        if (!leaf) {
            refuseStrayText();
        } else if (leaves.putIfAbsent(String.join("/", path), text.toString()) != null) {
            throw Refusal.FIELD.because("Field " + path.getLast() + " is repeated.");
        }
        text.setLength(0);
        path.removeLast();
        leaf = false;
    }

    private void refuseStrayText() throws RefusedException {
        if (!text.toString().isBlank()) {
            throw Refusal.XML.because("Text between the elements of input_xml.");
        }
        text.setLength(0);
    }
}
