package org.tokentriage.handover;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.token.TokenInfo;

/**
 * What can be told of a token over the telephone: four groups of four characters for its verdict, its PIN, the minute in which it was read,
 * and which token it was. The digests are made of all the rest as well, so that nothing in it can change and still fit the token.
 *
 * @param minute since the Epoch, modulo 2^22: a little under eight years
 * @param serialDigest 20 bits of the serial number's SHA-256
 * @param labelDigest 10 bits of the label's, likewise
 */
public record SpokenCode(Verdict verdict, SpokenPin pin, int minute, int serialDigest, int labelDigest) {

    static final int GROUPS = 4;

    /** In the order of their numbers, which no later program may change: only add. */
    private static final List<Verdict> VERDICTS = List.of(
            Verdict.BLANK,
            Verdict.UNINITIALISED,
            Verdict.ONLY_CA,
            Verdict.KEY_WITHOUT_CERTIFICATE,
            Verdict.ONLY_DATA,
            Verdict.VALID,
            Verdict.EXPIRED,
            Verdict.NOT_YET_VALID,
            Verdict.MIXED,
            Verdict.INCONCLUSIVE);

    private static final List<SpokenPin> PINS = List.of(
            SpokenPin.OK,
            SpokenPin.NOT_SET,
            SpokenPin.TO_BE_CHANGED,
            SpokenPin.COUNT_LOW,
            SpokenPin.FINAL_TRY,
            SpokenPin.LOCKED,
            SpokenPin.LOCKED_WITH_PUK);

    private static final int VERDICT_BITS = 5;
    private static final int PIN_BITS = 3;
    private static final int MINUTE_BITS = 22;
    private static final int SERIAL_BITS = 20;
    private static final int LABEL_BITS = 10;
    private static final int SECONDS = 60;
    private static final int ROUND = 1 << MINUTE_BITS;

    public static SpokenCode of(Laudo laudo) {
        var minute = (int) Math.floorMod(laudo.readAt().getEpochSecond() / SECONDS, (long) ROUND);
        return of(
                laudo.diagnosis().verdict(),
                SpokenPin.of(laudo.snapshot().info()),
                minute,
                laudo.snapshot().info());
    }

    private static SpokenCode of(Verdict verdict, SpokenPin pin, int minute, TokenInfo token) {
        var bare = new SpokenCode(verdict, pin, minute, 0, 0);
        return new SpokenCode(
                verdict, pin, minute, bare.digestOfSerial(token.serial()), bare.digestOfLabel(token.label()));
    }

    /** {@return such as {@code B01K-DJRF-AEBX-G75Y}} */
    public String text() {
        return groups().stream().map(CodeGroup::text).collect(Collectors.joining("-"));
    }

    private List<CodeGroup> groups() {
        var bits = bits();
        var groups = new ArrayList<CodeGroup>();
        for (var number = 1; number <= GROUPS; number++) {
            var value = (bits >>> ((GROUPS - number) * CodeGroup.VALUE_BITS)) & ((1L << CodeGroup.VALUE_BITS) - 1);
            groups.add(new CodeGroup(number, (int) value));
        }
        return groups;
    }

    private long bits() {
        return (head() << (SERIAL_BITS + LABEL_BITS)) | ((long) serialDigest << LABEL_BITS) | labelDigest;
    }

    private long head() {
        return ((((long) VERDICTS.indexOf(verdict) << PIN_BITS) | PINS.indexOf(pin)) << MINUTE_BITS) | minute;
    }

    /**
     * The code that groups hold.
     *
     * @throws RefusedLaudo if a newer program made it
     */
    static SpokenCode of(List<CodeGroup> groups) {
        var bits = 0L;
        for (var group : groups) {
            bits = (bits << CodeGroup.VALUE_BITS) | group.value();
        }
        var label = taken(bits, 0, LABEL_BITS);
        var serial = taken(bits, LABEL_BITS, SERIAL_BITS);
        var minute = taken(bits, LABEL_BITS + SERIAL_BITS, MINUTE_BITS);
        var pin = taken(bits, LABEL_BITS + SERIAL_BITS + MINUTE_BITS, PIN_BITS);
        var verdict = taken(bits, LABEL_BITS + SERIAL_BITS + MINUTE_BITS + PIN_BITS, VERDICT_BITS);
        if (verdict >= VERDICTS.size() || pin >= PINS.size()) {
            throw new RefusedLaudo(new Refusal.Newer(Laudo.VERSION + 1));
        }
        return new SpokenCode(VERDICTS.get(verdict), PINS.get(pin), minute, serial, label);
    }

    private static int taken(long bits, int from, int count) {
        return (int) ((bits >>> from) & ((1L << count) - 1));
    }

    /** When the token was read: of all the moments that the code may mean, the one nearest to now. */
    Instant readAt(Instant now) {
        var present = now.getEpochSecond() / SECONDS;
        var behind = Math.floorMod(present - minute + ROUND / 2, (long) ROUND) - ROUND / 2;
        return Instant.ofEpochSecond((present - behind) * SECONDS);
    }

    boolean fitsSerial(String serial) {
        return digestOfSerial(serial) == serialDigest;
    }

    boolean fitsLabel(String label) {
        return digestOfLabel(label) == labelDigest;
    }

    private int digestOfSerial(String serial) {
        return digest("serial", serial) >>> (Integer.SIZE - SERIAL_BITS);
    }

    private int digestOfLabel(String label) {
        return digest("label", label) >>> (Integer.SIZE - LABEL_BITS);
    }

    private int digest(String what, String name) {
        var salted = what + ' ' + head() + ' ' + spoken(name);
        return ByteBuffer.wrap(Check.sha256(salted.getBytes(StandardCharsets.UTF_8)))
                .getInt();
    }

    /** A name as it can be told by voice: letters and digits, without accents, in capitals. */
    static String spoken(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
