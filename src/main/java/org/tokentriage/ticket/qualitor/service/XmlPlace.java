package org.tokentriage.ticket.qualitor.service;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;

/** Where a reader stands in a document: the names of the open elements, from the root on. */
public final class XmlPlace {

    /** What this program reads has six levels at most. */
    public static final int DEEPEST = 32;

    private final StringBuilder path = new StringBuilder();
    private final Deque<Integer> beginnings = new ArrayDeque<>();

    /**
     * Goes into an element.
     *
     * @throws XMLStreamException when the document is deeper than one of Qualitor's can be
     */
    public void enter(String name) throws XMLStreamException {
        if (beginnings.size() == DEEPEST) {
            throw new XMLStreamException("too deep");
        }
        beginnings.push(path.length());
        path.append(path.isEmpty() ? "" : "/").append(name);
    }

    public void leave() {
        path.setLength(beginnings.pop());
    }

    public int depth() {
        return beginnings.size();
    }

    /** {@return the names with a slash between them} */
    @Override
    public String toString() {
        return path.toString();
    }
}
