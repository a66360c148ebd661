package org.tokentriage.ticket.qualitor.soap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tokentriage.ticket.http.PostBox;
import org.tokentriage.ticket.qualitor.service.Reply;
import org.tokentriage.ticket.qualitor.service.Xml;
import org.tokentriage.ticket.qualitor.service.XmlPlace;

/** What is in an envelope that came back (SOAP 1.1 sections 4.4 and 7.1). */
sealed interface SoapAnswer {

    /** The text of the one value that an operation returns. */
    record Result(String text) implements SoapAnswer {}

    /** The call failed. */
    record Fault(String code, String message) implements SoapAnswer {

        /** Whether the fault is the request's, so that nothing was done; else it is the server's, in the midst of its work. */
        Reply reply() {
            return code.endsWith("Client") ? new Reply.Refused(code, message) : new Reply.Broken(code, message);
        }
    }

    /** {@return what an envelope holds; empty when the text is no envelope} */
    static Optional<SoapAnswer> read(String envelope) {
        if (envelope.length() > PostBox.LONGEST_ANSWER) {
            return Optional.empty();
        }
        try {
            return new Walk().through(Xml.reader(envelope));
        } catch (XMLStreamException notXml) {
            return Optional.empty();
        }
    }

    /** Collects the texts at the places that matter. */
    final class Walk {

        private static final String FAULT = "Envelope/Body/Fault/";

        private final XmlPlace open = new XmlPlace();
        private final Map<String, String> fault = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private Optional<SoapAnswer> result = Optional.empty();

        private Optional<SoapAnswer> through(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        open.enter(xml.getLocalName());
                        text.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> close();
                    case XMLStreamConstants.DTD -> throw Xml.documentType();
                    default -> {
                        // Comments and the like say nothing.
                    }
                }
            }
            return fault.isEmpty()
                    ? result
                    : Optional.of(new Fault(
                            fault.getOrDefault(FAULT + "faultcode", ""),
                            fault.getOrDefault(FAULT + "faultstring", "")));
        }

        private void close() {
            var place = open.toString();
            if (place.startsWith(FAULT)) {
                fault.put(place, text.toString().strip());
            } else if (place.startsWith("Envelope/Body/") && open.depth() == 4 && result.isEmpty()) {
                result = Optional.of(new Result(text.toString()));
            }
            open.leave();
            text.setLength(0);
        }
    }
}
