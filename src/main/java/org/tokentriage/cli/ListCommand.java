package org.tokentriage.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tokentriage.i18n.Moments;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ticket.CaseException;
import org.tokentriage.ticket.ListedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the cases of this computer's user. Nothing is asked of Qualitor, and nothing is written about a person, whoever owns the computer. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class ListCommand implements Callable<Integer> {

    private final Counter counter;

    @Mixin
    private CaseFolder folder = new CaseFolder();

    @Option(names = "--json")
    private boolean json;

    ListCommand(Counter counter) {
        this.counter = counter;
    }

    @Override
    public Integer call() throws InterruptedException {
        return counter.serve(this::list);
    }

    private ExitCode list() throws CaseException {
        try (var cases = folder.open(ComputerOwner.CUSTOMER, counter.clock())) {
            print(cases.all());
            return ExitCode.OK;
        }
    }

    private void print(List<ListedCase> cases) {
        var out = counter.console().out();
        if (json) {
            out.println(CaseListDocument.of(cases));
        } else {
            var moments = new Moments(counter.texts(), counter.clock());
            CaseListText.of(cases, counter.texts(), moments).forEach(out::println);
        }
    }
}
