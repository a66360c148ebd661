package org.tokentriage.handover;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Reading;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** A spoken code as it is written down, with the label and the serial number of the token, which the technician reads out as well. */
public record Dictation(String code, String label, String serial) {

    private static final ModuleFacts UNKNOWN = new ModuleFacts(Path.of(""), "", "", "", "");
    private static final int CHARACTERS = SpokenCode.GROUPS * CodeGroup.DIGITS;

    /** Which groups of a code that is being written are whole and do not check, counted from 1. */
    public List<Integer> wrongGroups() {
        var written = characters();
        var wrong = new ArrayList<Integer>();
        for (var number = 1; number <= SpokenCode.GROUPS && number * CodeGroup.DIGITS <= written.length(); number++) {
            if (group(written, number).isEmpty()) {
                wrong.add(number);
            }
        }
        return wrong;
    }

    /** Whether the code is whole and has no wrong group. */
    public boolean isWhole() {
        return characters().length() == CHARACTERS && wrongGroups().isEmpty();
    }

    /** Whether the code is whole and of the token with this serial number. */
    public boolean fitsSerial() {
        try {
            return !serial.isBlank() && spoken().fitsSerial(serial);
        } catch (RefusedLaudo refused) {
            return false;
        }
    }

    public Heard hear(Conditions conditions) {
        try {
            return heard(spoken(), conditions);
        } catch (RefusedLaudo refused) {
            return new Heard.Refused(refused.why());
        }
    }

    private Heard heard(SpokenCode code, Conditions conditions) {
        if (!code.fitsSerial(serial)) {
            throw new RefusedLaudo(serial.isBlank() ? new Refusal.NoSerial() : new Refusal.OtherSerial());
        }
        if (!code.fitsLabel(label)) {
            throw new RefusedLaudo(new Refusal.OtherLabel());
        }
        var readAt = code.readAt(conditions.now());
        return conditions
                .refusal(readAt, Optional.empty())
                .<Heard>map(Heard.Refused::new)
                .orElseGet(() -> switch (code.verdict()) {
                    case BLANK ->
                        told(readAt, new Reading.Confirmed(), code.pin().flags());
                    case UNINITIALISED -> told(readAt, new Reading.Uninitialised(), Set.of());
                    case ONLY_CA,
                            KEY_WITHOUT_CERTIFICATE,
                            ONLY_DATA,
                            VALID,
                            EXPIRED,
                            NOT_YET_VALID,
                            MIXED,
                            INCONCLUSIVE -> new Heard.Bare(code.verdict(), readAt);
                });
    }

    /** What the technician's program saw: a token that shows nothing. */
    private Heard told(Instant readAt, Reading reading, Set<TokenFlag> flags) {
        var token = new TokenInfo(Fields.clean(label.strip()), "", "", Fields.tame(SpokenCode.spoken(serial)), flags);
        var slot = new TokenSlot(0, "", new SlotState.Present(token));
        var snapshot = new TokenSnapshot(UNKNOWN, slot, List.of(), reading, readAt);
        return new Heard.Whole(new Laudo(snapshot, Diagnosis.of(snapshot), Optional.empty(), Maker.UNKNOWN));
    }

    private SpokenCode spoken() {
        var written = characters();
        if (written.length() != CHARACTERS) {
            throw new RefusedLaudo(new Refusal.Incomplete());
        }
        var groups = new ArrayList<CodeGroup>();
        for (var number = 1; number <= SpokenCode.GROUPS; number++) {
            var misheard = new RefusedLaudo(new Refusal.WrongGroup(number));
            groups.add(group(written, number).orElseThrow(() -> misheard));
        }
        return SpokenCode.of(groups);
    }

    private static Optional<CodeGroup> group(String written, int number) {
        var end = number * CodeGroup.DIGITS;
        return CodeGroup.parse(number, written.substring(end - CodeGroup.DIGITS, end));
    }

    /** What was written, without what groups are set off by. */
    private String characters() {
        return code.replaceAll("[\\s.,\\p{Pd}]", "");
    }
}
