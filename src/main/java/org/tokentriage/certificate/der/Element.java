package org.tokentriage.certificate.der;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An element of ASN.1 where it stands among its bytes (X.690 section 8.1), in any length form. Nothing is encoded anew, so that what was
 * signed stays what it was; whether the rules of DER are kept is not judged.
 */
public final class Element {

    static final int BOOLEAN = 0x01;
    public static final int INTEGER = 0x02;
    public static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OBJECT_IDENTIFIER = 0x06;
    public static final int SEQUENCE = 0x30;

    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1F;
    private static final int INDEFINITE = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;
    private static final int DEEPEST = 32;

    private final byte[] source;
    private final int start;
    private final int content;
    private final int contentEnd;
    private final int end;

    /**
     * @param start of the tag
     * @param content where the content begins
     * @param contentEnd behind the content
     * @param end behind the element
     */
    private Element(byte[] source, int start, int content, int contentEnd, int end) {
        this.source = source;
        this.start = start;
        this.content = content;
        this.contentEnd = contentEnd;
        this.end = end;
    }

    /**
     * The element at the beginning of these bytes, whatever follows it.
     *
     * @throws IllegalArgumentException if no whole one stands there
     */
    public static Element first(byte[] source) {
        return at(source, 0, source.length, DEEPEST);
    }

    /** The identifier octet, such as {@link #SEQUENCE}. */
    int tag() {
        return source[start] & 0xFF;
    }

    /** Where it ends among the bytes that it was read from. */
    int end() {
        return end;
    }

    public int length() {
        return contentEnd - content;
    }

    /** Whether it has a tag, whether it says that it is made of elements or not. */
    boolean is(int tag) {
        return (tag() | CONSTRUCTED) == (tag | CONSTRUCTED);
    }

    /** {@return itself} @throws IllegalArgumentException if it has another tag */
    public Element as(int tag) {
        if (!is(tag)) {
            throw new IllegalArgumentException("another tag than " + tag + ": " + tag());
        }
        return this;
    }

    public byte[] encoding() {
        return Arrays.copyOfRange(source, start, end);
    }

    public byte[] octets() {
        return Arrays.copyOfRange(source, content, contentEnd);
    }

    /**
     * The elements that are its content.
     *
     * @throws IllegalArgumentException if that is no row of whole ones
     */
    public List<Element> children() {
        var children = new ArrayList<Element>();
        for (var at = content; at < contentEnd; at = children.getLast().end()) {
            children.add(at(source, at, contentEnd, DEEPEST));
        }
        return children;
    }

    private static Element at(byte[] source, int start, int limit, int deepest) {
        var cursor = start + 1;
        if ((octet(source, start, limit) & LONG_TAG) == LONG_TAG) {
            while ((octet(source, cursor, limit) & INDEFINITE) != 0) {
                cursor++;
            }
            cursor++;
        }
        var form = octet(source, cursor, limit);
        if (form == INDEFINITE && (source[start] & CONSTRUCTED) != 0) {
            return indefinite(source, start, cursor + 1, limit, deepest);
        }
        var lengthBytes = form < INDEFINITE ? 0 : form - INDEFINITE;
        var length = form < INDEFINITE ? form : length(source, cursor + 1, lengthBytes, limit);
        var content = cursor + 1 + lengthBytes;
        if (length > limit - content) {
            throw new IllegalArgumentException("longer than what holds it");
        }
        var end = content + (int) length;
        return new Element(source, start, content, end, end);
    }

    private static long length(byte[] source, int start, int bytes, int limit) {
        var length = 0L;
        for (var at = start; at < start + bytes; at++) {
            length = length << Byte.SIZE | octet(source, at, limit);
            if (length >>> (Byte.SIZE * MOST_LENGTH_BYTES) != 0) {
                throw new IllegalArgumentException("absurdly long");
            }
        }
        return length;
    }

    /** Its end is two zeros behind the last of its elements. */
    private static Element indefinite(byte[] source, int start, int content, int limit, int deepest) {
        if (deepest == 0) {
            throw new IllegalArgumentException("absurdly deep");
        }
        var at = content;
        while (octet(source, at, limit) != 0 || octet(source, at + 1, limit) != 0) {
            at = at(source, at, limit, deepest - 1).end();
        }
        return new Element(source, start, content, at, at + 2);
    }

    private static int octet(byte[] source, int at, int limit) {
        if (at >= limit) {
            throw new IllegalArgumentException("cut off");
        }
        return source[at] & 0xFF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Element element
                && Arrays.equals(source, start, end, element.source, element.start, element.end);
    }

    @Override
    public int hashCode() {
        var hash = 1;
        for (var at = start; at < end; at++) {
            hash = 31 * hash + source[at];
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Element[" + (end - start) + " bytes]";
    }
}
