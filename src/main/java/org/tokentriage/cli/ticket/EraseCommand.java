package org.tokentriage.cli.ticket;

import java.util.List;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.Cases.Erased;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes away all that was written about a company on this computer. Nothing is asked of the desk, nor changed there. */
@Command(name = "erase", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class EraseCommand implements Callable<Integer> {

    private final TicketCommandRunner runner;

    @Mixin
    private CaseFolder folder = new CaseFolder();

    @Option(names = "--cnpj", required = true, paramLabel = "CNPJ")
    private String cnpj = "";

    EraseCommand(TicketCommandRunner runner) {
        this.runner = runner;
    }

    @Override
    public Integer call() throws InterruptedException {
        return runner.serve(this::erase);
    }

    private ExitCode erase() throws BadInput, CaseException {
        var company = Cnpj.parse(cnpj)
                .found()
                .orElseThrow(() -> new BadInput(runner.texts().say("cli.ticket.cnpjWrong", cnpj)));
        try (var cases = folder.open(ComputerOwner.CUSTOMER, runner.clock())) {
            return tell(cases.erase(company));
        }
    }

    private ExitCode tell(Erased erased) {
        var texts = runner.texts();
        var out = runner.console().out();
        out.println(texts.say("cli.ticket.erased", erased.removed()));
        if (!erased.kept().isEmpty()) {
            out.println(texts.say("cli.ticket.erased.kept", listed(erased.kept())));
        }
        if (erased.inUse().isEmpty()) {
            return ExitCode.OK;
        }
        runner.console().err().println(texts.say("cli.ticket.erased.inUse", listed(erased.inUse())));
        return ExitCode.NOT_KEPT;
    }

    private static String listed(List<String> names) {
        return String.join(", ", names);
    }
}
