package org.tokentriage.cli.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.token.InstalledModule;
import org.tokentriage.token.card.CardReaders;

/**
 * What the technical report asks of this computer besides its tokens.
 *
 * @param usb the connected USB devices, such as {@code 1059:0017}
 * @param modules the PKCS#11 libraries that installers left, SafeSign's first
 * @param safeSign the version of SafeSign as it was installed
 * @param crash how a token's library crashed last, as the Java machine describes it
 * @param openToOthers what every user of the computer obeys, and the one who runs this program could change
 * @param remote whether this is a remote desktop session
 * @param examination what may keep certificates from being accepted
 */
public record Computer(
        CardReaders cards,
        Supplier<Set<String>> usb,
        Supplier<List<InstalledModule>> modules,
        Supplier<Optional<String>> safeSign,
        Supplier<Optional<Path>> crash,
        Supplier<Optional<Path>> openToOthers,
        boolean remote,
        ComputerExamination examination) {}
