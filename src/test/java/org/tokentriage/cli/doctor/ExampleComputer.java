package org.tokentriage.cli.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.token.InstalledModule;
import org.tokentriage.token.TokenFailure.ModuleArchitecture;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardReaders;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;

/** Computers that reports are written of. */
public final class ExampleComputer {

    static final String ATR = "3BF99600008131FE4553434537200E00202028";

    /** Without a smart-card service, and without any library. */
    public static final Computer BARE = computer(new CardService.Stopped(), Set.of(), List.of(), Optional.empty());

    static final Computer OF_A_CUSTOMER = computer(
            new CardService.Running(List.of(
                    new CardReader("StarSign CUT S (00A1B2C3) 00 00", new CardState.Inserted(ATR)),
                    new CardReader("Outra Leitora 01 00", new CardState.Busy()))),
            Set.of("1059:0019"),
            List.of(
                    new InstalledModule(
                            "SafeSign",
                            Path.of(System.getProperty("user.home"), "aetpkss1.dll"),
                            Optional.of("3.9.24.1"),
                            Optional.empty()),
                    new InstalledModule(
                            "Watchdata",
                            Path.of("/opt/libwdpkcs.so"),
                            Optional.empty(),
                            Optional.of(new ModuleArchitecture(Path.of("/opt/libwdpkcs.so"), "32 bits", "64 bits")))),
            Optional.of("3.8.0.0"));

    private ExampleComputer() {}

    private static Computer computer(
            CardService service, Set<String> usb, List<InstalledModule> modules, Optional<String> safeSign) {
        return new Computer(
                new Seen(service),
                () -> usb,
                () -> modules,
                () -> safeSign,
                Optional::empty,
                Optional::empty,
                false,
                told -> {});
    }

    private record Seen(CardService service) implements CardReaders {

        @Override
        public CardService look() {
            return service;
        }

        @Override
        public void close() {}
    }
}
