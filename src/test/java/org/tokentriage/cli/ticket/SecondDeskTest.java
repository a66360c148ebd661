package org.tokentriage.cli.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.cli.CliRun;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.NotebookDesk;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.WizardHarness;

/** Another help desk is an adapter and a line of the composition: the wizard and the command line open tickets there as they are. */
class SecondDeskTest {

    private static final Path SAMPLE = Path.of("docs/site-profile.sample.toml");

    private final NotebookDesk notebook = new NotebookDesk(CliRun.CLOCK.instant());

    @TempDir
    private Path folder;

    @Test
    void theWizardOpensATicketThere() {
        var harness = WizardHarness.at(notebook);
        harness.toSignIn().signIn(new Credentials("ana", NotebookDesk.PASSWORD));
        harness.fillIn().wizard.next();

        var done = harness.answerUntil(Step.Done.class).step(Step.Done.class);

        assertThat(notebook.written()).containsExactly(done.ticket());
        assertThat(done.receipt().page()).contains(URI.create("https://caderno.example/folha/41"));
        assertThat(done.related()).isInstanceOf(Related.NotLookedFor.class);
        assertThat(harness.wizard.texts(Texts.PORTUGUESE).say("action.SIGN_IN")).isEqualTo("_Entrar no Caderno");
    }

    @Test
    void theCommandLineOpensATicketThere() throws IOException {
        var run = submit(NotebookDesk.PASSWORD);

        assertThat(run.status()).isZero();
        assertThat(notebook.written()).hasSize(1);
        assertThat(run.document().get("ticket").stringValue()).isEqualTo("41");
        assertThat(run.document().get("link").stringValue()).isEqualTo("https://caderno.example/folha/41");
    }

    @Test
    void aLostAnswerOpensNoSecondTicketThereEither() throws IOException {
        notebook.losingAnswers();

        for (var run : List.of(submit(NotebookDesk.PASSWORD), submit(NotebookDesk.PASSWORD))) {
            assertThat(run.document().get("ticket").stringValue()).isEqualTo("41");
        }
        assertThat(notebook.written()).hasSize(1);
    }

    @Test
    void itIsCalledByItsName() throws IOException {
        var message = submit("outra").document().get("message").stringValue();

        assertThat(message)
                .contains("O Caderno respondeu, mas não aceitou a entrada.")
                .doesNotContain("Qualitor");
    }

    private CliRun submit(String password) throws IOException {
        var ticket = Files.writeString(folder.resolve("case.json"), TicketCommandTest.CASE);
        var arguments = new ArrayList<>(List.of("ticket", "submit", ticket.toString()));
        arguments.addAll(List.of("--profile", SAMPLE.toString(), "--data-dir", folder.toString()));
        arguments.addAll(List.of("--user", "ana", "--password-stdin", "--no-wait"));
        return CliRun.at(site -> Optional.of(notebook), password + "\n", arguments.toArray(String[]::new));
    }
}
