package org.tokentriage.cli.console;

/** Something that was given to the program is wrong; the message tells a person what, and what to do. */
public final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    public BadInput(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
