package org.tokentriage.token.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What tells a worker's own lines from whatever else the module prints.
 *
 * @param nonce another one for each worker
 */
record Mark(String nonce) {

    static Mark random() {
        return new Mark(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
    }

    /** What each line begins with. */
    String start() {
        return "#" + nonce + " ";
    }

    /**
     * A line by itself, even where the module has printed half a line before.
     *
     * @param number counted from 1, so that a line which the module's noise tore apart is missed
     */
    byte[] line(long number, String message) {
        return ("\n" + start() + number + " " + message + "\n").getBytes(UTF_8);
    }
}
