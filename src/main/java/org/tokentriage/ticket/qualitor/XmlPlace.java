package org.tokentriage.ticket.qualitor;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;

/** Where a reader stands in a document: the names of the open elements, from the root on. */
final class XmlPlace {

    /** What this program reads has six levels at most. */
    static final int DEEPEST = 32;

    private final StringBuilder path = new StringBuilder();
    private final Deque<Integer> beginnings = new ArrayDeque<>();

    /** @throws XMLStreamException when the document is deeper than one of Qualitor's can be */
    void enter(String name) throws XMLStreamException {
        if (beginnings.size() == DEEPEST) {
            throw new XMLStreamException("too deep");
        }
        beginnings.push(path.length());
        path.append(path.isEmpty() ? "" : "/").append(name);
    }

    void leave() {
        path.setLength(beginnings.pop());
    }

    int depth() {
        return beginnings.size();
    }

    /** {@return the names with a slash between them} */
    @Override
    public String toString() {
        return path.toString();
    }
}
