package org.tokentriage.token;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tokentriage.token.card.CardReaders;
import org.tokentriage.token.card.CardService;

/**
 * Readers whose surveys also know why they show no token.
 *
 * @param cards looked at only when there is none, on the thread that surveys
 * @param usb the devices that are connected, such as {@code 1059:0017}
 * @param remote whether this program runs in a remote desktop session
 */
public record ExplainingReaders(TokenReaders readers, CardReaders cards, Supplier<Set<String>> usb, boolean remote)
        implements TokenReaders {

    @Override
    public TokenReader open(Optional<Path> module) throws TokenException {
        return new ExplainingReader(readers.open(module));
    }

    private Circumstances circumstances() {
        var service = cards.look();
        return new Circumstances(service, service instanceof CardService.Stopped ? usb.get() : Set.of(), remote);
    }

    private final class ExplainingReader implements TokenReader {

        private final TokenReader reader;

        private ExplainingReader(TokenReader reader) {
            this.reader = reader;
        }

        @Override
        public Survey survey() throws TokenException {
            var survey = reader.survey();
            return survey.tokens().isEmpty() ? survey.amid(circumstances()) : survey;
        }

        @Override
        public TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) throws TokenException {
            return reader.read(slot, progress);
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
