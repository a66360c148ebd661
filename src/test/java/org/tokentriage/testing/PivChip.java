package org.tokentriage.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;

/** A card of the American civil service (NIST SP 800-73-4), the smallest that OpenSC reads: one certificate at most, no key. */
public final class PivChip implements Chip {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] ATR = hex("3BF81300008131FE154665617350495631FF");
    private static final byte[] OK = hex("9000");
    private static final byte[] NOT_FOUND = hex("6A82");
    private static final byte[] NOT_SUPPORTED = hex("6D00");
    private static final byte[] APPLICATION = hex("61114F0600001000010079074F05A000000308");
    private static final String APPLICATION_ID = "a000000308";
    private static final String HOLDER_ID = "5fc102";
    private static final String CERTIFICATE = "5fc105";

    private final byte[] holderId;
    private final byte[] certificate;
    private byte[] pending = new byte[0];

    /** @param certificate in DER; empty for a card without one */
    public PivChip(byte[] certificate) {
        this.holderId = tlv(
                0x53,
                join(
                        tlv(0x30, hex("d4e739da739ced39ce739d836858210842108421c84210c3eb")),
                        tlv(0x34, hex("0102030405060708090a0b0c0d0e0f10")),
                        tlv(0x35, "20361231".getBytes(US_ASCII)),
                        hex("3E00FE00")));
        this.certificate =
                certificate.length == 0 ? new byte[0] : tlv(0x53, join(tlv(0x70, certificate), hex("710100FE00")));
    }

    @Override
    public byte[] atr() {
        return ATR.clone();
    }

    @Override
    public byte[] answer(byte[] command) {
        return switch (command[1] & 0xFF) {
            case 0xA4 -> body(command).startsWith(APPLICATION_ID) ? begin(APPLICATION) : NOT_FOUND;
            case 0xC0 -> more(command.length > 4 ? command[4] & 0xFF : 0);
            case 0xCB -> object(body(command));
            default -> NOT_SUPPORTED;
        };
    }

    private byte[] object(String name) {
        if (name.endsWith(HOLDER_ID)) {
            return begin(holderId);
        }
        return name.endsWith(CERTIFICATE) && certificate.length > 0 ? begin(certificate) : NOT_FOUND;
    }

    private byte[] begin(byte[] answer) {
        pending = answer;
        return more(0);
    }

    /** As much as fits, and how much is left (ISO/IEC 7816-4 section 5.3.4). */
    private byte[] more(int expected) {
        var length = Math.min(pending.length, expected == 0 ? 256 : expected);
        var piece = Arrays.copyOf(pending, length);
        pending = Arrays.copyOfRange(pending, length, pending.length);
        var left = (byte) Math.min(pending.length, 0xFF);
        return join(piece, left == 0 ? OK : new byte[] {0x61, left});
    }

    private static String body(byte[] command) {
        return command.length <= 5 ? "" : HEX.formatHex(command, 5, Math.min(command.length, 5 + (command[4] & 0xFF)));
    }

    private static byte[] tlv(int tag, byte[] value) {
        var length = value.length;
        var head = length < 0x80
                ? new byte[] {(byte) tag, (byte) length}
                : length < 0x100
                        ? new byte[] {(byte) tag, (byte) 0x81, (byte) length}
                        : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
        return join(head, value);
    }

    private static byte[] join(byte[]... pieces) {
        var joined = new ByteArrayOutputStream();
        for (var piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HEX.parseHex(digits);
    }
}
