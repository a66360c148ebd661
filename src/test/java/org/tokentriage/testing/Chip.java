package org.tokentriage.testing;

import java.util.HexFormat;

/** What is inside a virtual card. */
public interface Chip {

    /** The answer to reset (ISO/IEC 7816-3 section 8). */
    byte[] atr();

    /** Answers a command (ISO/IEC 7816-4 section 5), status word included. */
    byte[] answer(byte[] command);

    /** A chip that knows no command. */
    static Chip withAtr(String hex) {
        return new Chip() {
            @Override
            public byte[] atr() {
                return HexFormat.of().parseHex(hex);
            }

            @Override
            public byte[] answer(byte[] command) {
                return new byte[] {0x6D, 0x00};
            }
        };
    }
}
