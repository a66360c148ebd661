package org.tokentriage.token.worker.words;

import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;

/** The smart-card service and its readers. */
public final class CardWords {

    private CardWords() {}

    public static void write(CardService service, WordWriter words) {
        switch (service) {
            case CardService.Running(var readers) -> words.word("Running").all(readers, CardWords::write);
            case CardService.Stopped stopped -> words.word("Stopped");
            case CardService.Lost lost -> words.word("Lost");
            case CardService.Unusable(var code) -> words.word("Unusable").text(code);
            case CardService.Silent(var waited) -> words.word("Silent").duration(waited);
        }
    }

    public static CardService read(WordReader words) {
        return switch (words.word()) {
            case "Running" -> new CardService.Running(words.all(CardWords::reader));
            case "Stopped" -> new CardService.Stopped();
            case "Lost" -> new CardService.Lost();
            case "Unusable" -> new CardService.Unusable(words.text());
            case "Silent" -> new CardService.Silent(words.duration());
            default -> throw WordReader.unknown("service");
        };
    }

    private static void write(CardReader reader, WordWriter words) {
        words.text(reader.name());
        switch (reader.card()) {
            case CardState.Absent absent -> words.word("Absent");
            case CardState.Inserted(var atr) -> words.word("Inserted").text(atr);
            case CardState.Busy busy -> words.word("Busy");
            case CardState.Mute mute -> words.word("Mute");
        }
    }

    private static CardReader reader(WordReader words) {
        return new CardReader(words.text(), card(words));
    }

    private static CardState card(WordReader words) {
        return switch (words.word()) {
            case "Absent" -> new CardState.Absent();
            case "Inserted" -> new CardState.Inserted(words.text());
            case "Busy" -> new CardState.Busy();
            case "Mute" -> new CardState.Mute();
            default -> throw WordReader.unknown("card");
        };
    }
}
