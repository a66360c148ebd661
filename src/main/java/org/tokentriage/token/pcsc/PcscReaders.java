package org.tokentriage.token.pcsc;

import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import org.jspecify.annotations.Nullable;
import org.tokentriage.token.Observation;
import org.tokentriage.token.Observation.Calling;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardReaders;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;

/** The smart-card service, asked from this process. */
public final class PcscReaders implements CardReaders {

    /** A laptop's slot for the card of its telephone: no token is ever in it, and some hang when they are asked. */
    private static final String TELEPHONE = "UICC";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Consumer<Observation> observer;
    private final Map<String, CardState> inserted = new HashMap<>();
    private @Nullable CardTerminals terminals;

    /** @param observer told of each call to the service, on the thread that looks */
    public PcscReaders(Consumer<Observation> observer) {
        this.observer = observer;
    }

    @Override
    public CardService look() {
        try {
            if (terminals == null) {
                terminals = establish();
            }
        } catch (NoSuchAlgorithmException | UnsupportedOperationException refused) {
            return PcscAnswer.of(refused).withoutService();
        }
        try {
            return new CardService.Running(readers(terminals));
        } catch (CardException failed) {
            return PcscAnswer.of(failed).duringService();
        }
    }

    private CardTerminals establish() throws NoSuchAlgorithmException {
        PcscLibrary.choose();
        observer.accept(new Calling("SCardEstablishContext"));
        return TerminalFactory.getInstance("PC/SC", null).terminals();
    }

    private List<CardReader> readers(CardTerminals all) throws CardException {
        observer.accept(new Calling("SCardListReaders"));
        var readers = new ArrayList<CardReader>();
        for (var terminal : all.list()) {
            if (!terminal.getName().contains(TELEPHONE)) {
                readers.add(new CardReader(terminal.getName(), card(terminal)));
            }
        }
        inserted.keySet().retainAll(readers.stream().map(CardReader::name).toList());
        return readers;
    }

    private CardState card(CardTerminal terminal) throws CardException {
        var name = terminal.getName();
        observer.accept(new Calling("SCardGetStatusChange"));
        if (!terminal.isCardPresent()) {
            inserted.remove(name);
            return new CardState.Absent();
        }
        var before = inserted.get(name);
        if (before instanceof CardState.Inserted || before instanceof CardState.Mute) {
            return before;
        }
        var now = ask(terminal);
        inserted.put(name, now);
        return now;
    }

    /** Shares the card for a moment: that neither resets it nor keeps others from it. */
    private CardState ask(CardTerminal terminal) throws CardException {
        observer.accept(new Calling("SCardConnect"));
        try {
            var card = terminal.connect("*");
            var atr = HEX.formatHex(card.getATR().getBytes());
            card.disconnect(false);
            return new CardState.Inserted(atr);
        } catch (CardException refused) {
            return PcscAnswer.of(refused).aboutCard(refused);
        }
    }

    /** The context lasts as long as the process does. */
    @Override
    public void close() {
        inserted.clear();
    }
}
