package org.tokentriage.practice.token;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tokentriage.certificate.revocation.RevocationCheck;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardReaders;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;

/**
 * A computer that does not exist: its readers, the tokens that are connected to them or not, and what else can be seen of it. Safe for use
 * by many threads.
 */
public final class SimulatedBench {

    /** Of a token that SafeSign knows. */
    private static final String ATR = "3BFF1800FF8131FE55006B02000000000000000000000000";

    /** As where nothing copies a certificate into Windows' store. */
    private static final List<Sighting> REFUSING = List.of(
            Sighting.value("HKLM\\SYSTEM\\CurrentControlSet\\Services\\CertPropSvc!Start", "4"),
            Sighting.value("service:CertPropSvc!state", "1"),
            Sighting.value("service:CertPropSvc!exit", "1077"));

    private final List<Specimen> specimens;
    private final List<SimulatedToken> tokens;
    private final InstantSource clock;
    private volatile boolean connected;
    private volatile Specimen read;

    /**
     * A computer with a reader for each token.
     *
     * @param specimens at least one
     * @param connected whether the tokens are in their readers
     */
    public SimulatedBench(List<Specimen> specimens, boolean connected, InstantSource clock) {
        this.specimens = List.copyOf(specimens);
        this.tokens =
                specimens.stream().map(specimen -> specimen.at(clock.instant())).toList();
        this.connected = connected;
        this.clock = clock;
        this.read = specimens.get(0);
    }

    /** Puts the tokens into their readers, or takes them out. */
    public void connect(boolean now) {
        connected = now;
    }

    public boolean isConnected() {
        return connected;
    }

    /**
     * Reads these tokens. No library is loaded, whichever is named.
     *
     * @param pause how long each step of a reading takes
     */
    public TokenReaders readers(Duration pause) {
        return module -> new SimulatedReader(this, pause, clock);
    }

    /** The smart-card service of the same computer. */
    public CardReaders cards() {
        return new CardReaders() {
            @Override
            public CardService look() {
                var card = connected ? new CardState.Inserted(ATR) : new CardState.Absent();
                return new CardService.Running(each(place -> new CardReader(nameOf(place), card)));
            }

            @Override
            public void close() {}
        };
    }

    /** What is known of the certificates on the token that was read last. */
    public RevocationCheck revocations() {
        return chain -> read.revocation(clock.instant());
    }

    /** What stands around the tokens, where that matters; elsewhere nothing is looked at. */
    public Optional<ComputerExamination> examination() {
        return specimens.contains(Specimen.COMPUTER_REFUSES) ? Optional.of(SimulatedBench::refuse) : Optional.empty();
    }

    private static void refuse(Consumer<Sighting> told) {
        told.accept(Sighting.value("system:Windows", ""));
        REFUSING.forEach(told);
        List.of(Probe.values()).forEach(probe -> told.accept(probe.done()));
    }

    List<TokenSlot> slots() {
        return each(place -> new TokenSlot(
                place + 1L,
                nameOf(place),
                connected ? new SlotState.Present(tokens.get(place).info()) : new SlotState.Empty()));
    }

    /** The token of a slot, which is being read now. */
    SimulatedToken reading(TokenSlot slot) {
        var place = (int) slot.id() - 1;
        read = specimens.get(place);
        return tokens.get(place);
    }

    private <T> List<T> each(Function<Integer, T> made) {
        return IntStream.range(0, specimens.size()).boxed().map(made).toList();
    }

    private static String nameOf(int place) {
        return "StarSign Crypto USB Token (simulada) 0" + place;
    }
}
