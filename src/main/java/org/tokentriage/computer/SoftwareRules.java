package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;
import static org.tokentriage.computer.Rule.none;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.computer.sightings.Providers;
import org.tokentriage.computer.sightings.StorePlaces;

/** What is installed: SafeSign for programs of both widths, other makers' software, certificates in the cloud. */
final class SoftwareRules {

    private static final String UNINSTALL = "\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
    private static final String NAME = "!DisplayName";
    private static final String WIDE = "file:System32\\aetpkss1.dll";
    private static final String NARROW = "file:SysWOW64\\aetpkss1.dll";

    /** Programs of 32 bits that sign, and take the token through SafeSign's library of 32 bits. */
    private static final List<String> NARROW_SIGNERS = List.of("pjeoffice", "emissor nf-e", "emissor nfe", "shodo");

    private static final List<String> OTHER_MAKERS = List.of(
            "safenet authentication client",
            "etoken",
            "epass2003",
            "watchdata",
            "opensc",
            "awp manager",
            "awp identity manager",
            "bit4id",
            "idprotect");

    private SoftwareRules() {}

    static Optional<Outcome> width(Case around) {
        var wide = around.seen().has(WIDE);
        var narrow = around.seen().has(NARROW);
        if (!wide && !narrow) {
            return none();
        }
        if (!wide && !StoreRules.isServed(around)) {
            return deviates(around, Cause.SAFESIGN_32_ONLY, WIDE, NARROW);
        }
        var signer = narrow ? Optional.<String>empty() : installed(around, "HKLM32", NARROW_SIGNERS);
        return signer.isPresent() ? deviates(around, Cause.SAFESIGN_64_ONLY, NARROW, signer.get()) : fine();
    }

    static Optional<Outcome> middleware(Case around) {
        return anywhere(around, OTHER_MAKERS)
                .map(place -> deviates(around, Cause.SEVERAL_MIDDLEWARES, place))
                .orElse(fine());
    }

    /** A program alone is no cause: many have both. A second certificate of the same holder is chosen by mistake. */
    static Optional<Outcome> cloud(Case around) {
        if (around.token().inForce().isEmpty()) {
            return none();
        }
        var entry = around.stored().entries().stream()
                .filter(one -> one.provider().filter(Providers::isOfCloud).isPresent())
                .filter(one -> StoreRules.isOfHolder(around, one))
                .findFirst();
        if (entry.isPresent()) {
            return deviates(around, Cause.CLOUD_ENTRY_BESIDE, entry.get().place() + "!" + StorePlaces.PROVIDER);
        }
        return programs(around)
                .filter(place -> Providers.isOfCloud(name(around, place)))
                .findFirst()
                .map(place -> deviates(around, Cause.CLOUD_INSTALLED, place + NAME))
                .orElse(fine());
    }

    /** Where the first of some programs is listed; empty when none is. */
    static Optional<String> anywhere(Case around, List<String> names) {
        return Stream.of("HKLM64", "HKLM32", "HKCU")
                .flatMap(view -> installed(around, view, names).stream())
                .findFirst();
    }

    private static Optional<String> installed(Case around, String view, List<String> names) {
        return around.seen().below(view + UNINSTALL).stream()
                .filter(place -> names.stream().anyMatch(name(around, place)::contains))
                .map(place -> place + NAME)
                .findFirst();
    }

    private static Stream<String> programs(Case around) {
        return Stream.of("HKLM64", "HKLM32", "HKCU").flatMap(view -> around.seen().below(view + UNINSTALL).stream());
    }

    private static String name(Case around, String place) {
        return around.seen().text(place + NAME).orElse("").toLowerCase(Locale.ROOT);
    }
}
