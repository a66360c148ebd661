package org.tokentriage.cli;

/** Something that was given to the program is wrong; the message tells a person what, and what to do. */
final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    BadInput(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
