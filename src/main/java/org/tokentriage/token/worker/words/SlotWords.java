package org.tokentriage.token.worker.words;

import java.util.Set;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenSlot;

/** Slots, and what the tokens in them say of themselves. */
public final class SlotWords {

    private SlotWords() {}

    public static void write(TokenSlot slot, WordWriter words) {
        words.number(slot.id()).text(slot.reader());
        switch (slot.state()) {
            case SlotState.Empty empty -> words.word("Empty");
            case SlotState.Present(var token) -> write(token, words.word("Present"));
            case SlotState.Unreadable(var cause) -> FailureWords.write(cause, words.word("Unreadable"));
        }
    }

    public static TokenSlot slot(WordReader words) {
        return new TokenSlot(words.number(), words.text(), state(words));
    }

    private static SlotState state(WordReader words) {
        return switch (words.word()) {
            case "Empty" -> new SlotState.Empty();
            case "Present" -> new SlotState.Present(token(words));
            case "Unreadable" -> new SlotState.Unreadable(FailureWords.read(words));
            default -> throw WordReader.unknown("slot");
        };
    }

    static void write(TokenInfo token, WordWriter words) {
        words.text(token.label())
                .text(token.manufacturer())
                .text(token.model())
                .text(token.serial())
                .all(token.flags(), (flag, all) -> all.constant(flag))
                .perhaps(token.publicMemory(), SlotWords::write)
                .perhaps(token.privateMemory(), SlotWords::write);
    }

    static TokenInfo token(WordReader words) {
        return new TokenInfo(
                words.text(),
                words.text(),
                words.text(),
                words.text(),
                Set.copyOf(words.all(all -> all.constant(TokenFlag.class))),
                words.perhaps(SlotWords::memory),
                words.perhaps(SlotWords::memory));
    }

    private static void write(TokenMemory memory, WordWriter words) {
        words.number(memory.total()).number(memory.free());
    }

    private static TokenMemory memory(WordReader words) {
        return new TokenMemory(words.number(), words.number());
    }
}
