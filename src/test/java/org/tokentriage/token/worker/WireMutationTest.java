package org.tokentriage.token.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines that a damaged worker might say: those of a sound one with a few bytes changed. */
class WireMutationTest {

    private static final int LINES = 100_000;
    private static final Mark MARK = new Mark("0123");

    private final Random random = new Random(20_261_128);
    private final byte[][] sound = Stream.concat(
                    WireTest.REPLIES.stream(), WireTest.FAILURES.stream().map(Reply.Failed::new))
            .map(reply -> Wire.line(reply).getBytes(UTF_8))
            .toArray(byte[][]::new);

    @Test
    void aChangedLineIsAReplyOrIsRefused() {
        var refused = 0;
        for (var line = 0; line < LINES; line++) {
            refused += isReply(new String(mutated(), UTF_8)) ? 0 : 1;
        }

        assertThat(refused).isBetween(LINES / 4, LINES);
    }

    @Test
    void aChangedOutputComesToAnEnd() throws Exception {
        for (var run = 0; run < 200; run++) {
            var output = new ByteArrayOutputStream();
            for (var number = 1; number <= 10; number++) {
                output.writeBytes(MARK.line(number, new String(mutated(), UTF_8)));
            }
            var bytes = output.toByteArray();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();

            var replies = Replies.of(new ByteArrayInputStream(bytes), MARK);
            while (replies.next(Duration.ofMinutes(1)).isPresent()) {}
        }
    }

    private static boolean isReply(String line) {
        try {
            Wire.reply(line);
            return true;
        } catch (MalformedMessageException refused) {
            return false;
        }
    }

    private byte[] mutated() {
        var bytes = sound[random.nextInt(sound.length)].clone();
        for (var change = random.nextInt(3); change >= 0; change--) {
            bytes = random.nextInt(8) == 0 ? cut(bytes) : changed(bytes);
        }
        return bytes;
    }

    private byte[] cut(byte[] bytes) {
        var from = random.nextInt(bytes.length + 1);
        var kept = new ByteArrayOutputStream();
        kept.write(bytes, 0, from);
        var to = Math.min(bytes.length, from + random.nextInt(20));
        kept.write(bytes, to, bytes.length - to);
        return kept.toByteArray();
    }

    private byte[] changed(byte[] bytes) {
        if (bytes.length > 0) {
            var signs = " \\0129-en\n\u0000AZ";
            bytes[random.nextInt(bytes.length)] = random.nextBoolean()
                    ? (byte) signs.charAt(random.nextInt(signs.length()))
                    : (byte) random.nextInt();
        }
        return bytes;
    }
}
