package org.tokentriage.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The commands, in the order of the help. */
enum Command {
    SCAN,
    LAUDO,
    DOCTOR,
    SIMULATOR,
    TRAINING,
    PROFILE,
    TICKET;

    private static final List<Command> ALL = List.of(values());

    /** The one that the first argument names, for no more needs to be built then; otherwise all. */
    static List<Command> wanted(String... arguments) {
        var named = Arrays.stream(arguments)
                .limit(1)
                .flatMap(first -> ALL.stream().filter(command -> command.isNamed(first)))
                .toList();
        return named.isEmpty() ? ALL : named;
    }

    private boolean isNamed(String argument) {
        return name().toLowerCase(Locale.ROOT).equals(argument);
    }
}
