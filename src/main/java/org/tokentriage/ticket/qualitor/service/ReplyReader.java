package org.tokentriage.ticket.qualitor.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tokentriage.ticket.http.PostBox;

/** Reads the {@code wsqualitor} document of a reply. What it does not know it passes over; document types it refuses. */
public final class ReplyReader {

    private final Map<String, String> status = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> item = new HashMap<>();
    private final XmlPlace place = new XmlPlace();
    private final StringBuilder text = new StringBuilder();
    private boolean listed;

    private ReplyReader() {}

    /** {@return the reply; empty when the text is none, such as a page of a proxy} */
    public static Optional<Reply> read(String answer) {
        if (answer.length() > PostBox.LONGEST_ANSWER) {
            return Optional.empty();
        }
        var reader = new ReplyReader();
        try {
            reader.walk(Xml.reader(answer));
        } catch (XMLStreamException notXml) {
            return Optional.empty();
        }
        return reader.reply();
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    place.enter(reader.getLocalName().toLowerCase(Locale.ROOT));
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT ->
                    close(reader.getLocalName().toLowerCase(Locale.ROOT));
                case XMLStreamConstants.DTD -> throw Xml.documentType();
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
    }

    private void close(String name) {
        place.leave();
        switch (place.toString()) {
            case "wsqualitor" -> listed |= name.equals("response_data");
            case "wsqualitor/response_status", "wsqualitor/responsestatus" -> status.put(name, value());
            case "wsqualitor/response_data/dataitem" -> item.put(name, value());
            case "wsqualitor/response_data" -> closeItem(name);
            default -> {
                // Not known, so not needed.
            }
        }
        text.setLength(0);
    }

    private void closeItem(String name) {
        if (name.equals("dataitem")) {
            rows.add(new Row(item));
            item.clear();
        }
    }

    private String value() {
        return text.toString().strip();
    }

    private Optional<Reply> reply() {
        return switch (status.getOrDefault("status", "")) {
            case "1" -> Optional.of(listed ? new Reply.Accepted(rows) : new Reply.Silent());
            case "0" ->
                Optional.of(new Reply.Refused(status.getOrDefault("error_code", ""), status.getOrDefault("msg", "")));
            default -> Optional.empty();
        };
    }
}
