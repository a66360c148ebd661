package org.tokentriage.computer.sightings;

/** What was seen at a place of this computer. */
public sealed interface Sight {

    /** There is something; a number is told in decimal digits, bytes in hexadecimal ones. */
    record Value(String text) implements Sight {}

    /** It was looked at, and nothing is there. */
    record Absent() implements Sight {}

    /**
     * It could not be looked at, which says nothing about what is there.
     *
     * @param why such as {@code ACCESS_DENIED}, {@code TIMEOUT} or the system's number
     */
    record Unseen(String why) implements Sight {}
}
