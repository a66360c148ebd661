package org.tokentriage.cli.doctor;

import java.util.regex.Pattern;

/**
 * Keeps out of a report what belongs to a person: serial numbers, labels, and the user's folder.
 *
 * @param full whether the user asked for all of it
 */
record Mask(boolean full) {

    private static final String HIDDEN = "***";

    /** PC/SC lite puts the serial number of a USB device into the reader's name. */
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^)]*\\)");

    String of(String personal) {
        return full || personal.isEmpty() ? personal : HIDDEN;
    }

    String reader(String name) {
        return full ? name : IN_PARENTHESES.matcher(name).replaceAll("(" + HIDDEN + ")");
    }

    String path(String path) {
        return full ? path : path.replace(System.getProperty("user.home"), "~");
    }
}
