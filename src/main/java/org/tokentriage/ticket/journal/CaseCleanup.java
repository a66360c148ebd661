package org.tokentriage.ticket.journal;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.ticket.cases.CaseState;

/**
 * Takes from the disk what is of no use any more, and the folders when nothing is left in them.
 *
 * @param home the folder of the program, in which that of the cases is, or which is that
 */
record CaseCleanup(Path home, CaseFiles files, CaseLocks locks) {

    /** Does nothing while another program is there: the last one does it. */
    void leave() throws IOException {
        if (locks.claim()) {
            for (var name : files.names()) {
                leave(name);
            }
            if (files.names().isEmpty()) {
                locks.remove();
                removeFolders();
            } else {
                locks.share();
            }
        }
    }

    /** What bears no key, and what this program still works on, is left alone. */
    private void leave(CaseName name) throws IOException {
        var key = name.key();
        var taken = key.isPresent() ? locks.take(key.get()) : Optional.<FileLock>empty();
        if (taken.isPresent()) {
            var lock = taken.get();
            try (lock) {
                if (isOver(name)) {
                    files.remove(name);
                }
            }
        }
    }

    private boolean isOver(CaseName name) throws IOException {
        var stored = files.read(name);
        var state = stored.state();
        return !stored.begun() || (state.isPresent() && isOver(state.get(), files.keepsForm(name)));
    }

    /** Some refusals are wrong, so whoever begins anew after one needs the key, as in doubt. */
    private static boolean isOver(CaseState state, boolean kept) {
        return switch (state) {
            case CaseState.Confirmed confirmed -> confirmed.isSettled();
            case CaseState.OpenedByHand opened -> true;
            case CaseState.Draft draft -> !kept;
            case CaseState.ByHand byHand -> !kept;
            case CaseState.Ready ready -> !(kept || ready.isBound());
            case CaseState.NotSent notSent -> !(kept || notSent.isBound());
            case CaseState.Rejected rejected -> false;
            case CaseState.Sending sending -> false;
            case CaseState.Unknown unknown -> false;
        };
    }

    private void removeFolders() throws IOException {
        try {
            Files.deleteIfExists(files.directory().path());
            Files.deleteIfExists(home);
        } catch (DirectoryNotEmptyException othersToo) {
            // What is there is not ours.
        }
    }
}
