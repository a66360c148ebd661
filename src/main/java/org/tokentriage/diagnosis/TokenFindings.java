package org.tokentriage.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenSnapshot;

/** What a token as a whole shows: how it may be opened, what lies on it, and where it contradicts itself. */
final class TokenFindings {

    private TokenFindings() {}

    static List<Finding> findings(TokenSnapshot snapshot, Content content, Access access) {
        var found = new ArrayList<>(access(snapshot.info(), access));
        found.add(new Finding.OfContent(content));
        if (!snapshot.info().initialised()
                && !snapshot.objects().isEmpty()
                && !(content instanceof Content.Uninitialised)) {
            found.add(new Finding.FlagContradicted(snapshot.objects().size()));
        }
        if (content instanceof Content.Blank) {
            memory(snapshot.info()).map(Finding.MemoryInUse::new).ifPresent(found::add);
        }
        return found;
    }

    /** A token that says that it is not initialised says nothing by a PIN that is not set. */
    private static List<Finding> access(TokenInfo info, Access access) {
        if (access.bothLocked()) {
            return List.of(new Finding.BothLocked());
        }
        var found = new ArrayList<Finding>();
        if (access.pin() != PinState.OK && (info.initialised() || access.pin() != PinState.NOT_SET)) {
            found.add(new Finding.OfPin(access.pin()));
        }
        if (access.puk() != PukState.OK) {
            found.add(new Finding.OfPuk(access.puk()));
        }
        return found;
    }

    private static Optional<TokenMemory> memory(TokenInfo info) {
        return Stream.of(info.publicMemory(), info.privateMemory())
                .flatMap(Optional::stream)
                .filter(TokenMemory::isFull)
                .findFirst();
    }
}
