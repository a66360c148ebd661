package org.tokentriage.wizard.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.protocol.Speech;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TempCases;
import org.tokentriage.ticket.Answer;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.wizard.form.CopyField;
import org.tokentriage.wizard.form.TicketForm;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.FormExample;
import org.tokentriage.wizard.testing.WizardHarness;
import org.tokentriage.words.Voice;

/** Tickets about tokens that are not blank, where the site has them opened. */
class OtherVerdictsTest {

    private static final Clock CLOCK = ExampleTicket.CLOCK;

    @Test
    void withoutARuleAnExpiredTokenHasNoTicket() {
        var harness = new WizardHarness(Example.PROFILE, CLOCK);
        harness.reader.snapshot = expired();

        harness.wizard.start();

        assertThat(Action.of(harness.step(Step.Findings.class))).isEqualTo(Action.READ_OTHER);
    }

    @Test
    void aTicketAboutAnExpiredTokenIsOpenedAsTheSiteSays() {
        var harness = new WizardHarness(FormExample.askingSite(), CLOCK);
        harness.reader.snapshot = expired();
        harness.wizard.start();
        assertThat(Action.of(harness.step(Step.Findings.class))).isEqualTo(Action.FILL_IN);

        harness.wizard.next();
        harness.signIn(new Credentials("ana.souza", "segredo")).fillIn();
        answer(harness.form(), "12345", "3/11/2026");
        assertThat(harness.form().draft().wording().title())
                .startsWith("Vencido - ")
                .doesNotEndWith("- ");
        harness.wizard.next();
        harness.answerUntil(Step.Done.class);

        var sent = harness.desk.submitted.get(0);
        assertThat(sent.wording().category().label()).isEqualTo("Token e leitora");
        assertThat(new TicketTemplate(FormExample.askingSite(), CLOCK.getZone()).description(sent))
                .contains("Situação: com certificado vencido, lido em")
                .contains("\nNúmero do pedido: 12345\nData da compra: 03/11/2026\n")
                .contains("Problema: Venceu.");
        var done = harness.step(Step.Done.class);
        assertThat(done.promise().team()).isEqualTo("Renovação");
        assertThat(done.promise().answerBy())
                .isEqualTo(done.receipt().openedAt().plus(Duration.ofHours(8)));
        var texts = Texts.in(Texts.PORTUGUESE);
        assertThat(Speech.about(done.protocol(), new Voice(texts, CLOCK)).text())
                .startsWith("Conceição, o seu certificado venceu. Abri o chamado");
    }

    @Test
    void answersAreKeptWithTheDraft() throws Exception {
        var harness = new WizardHarness(FormExample.askingSite(), CLOCK);
        harness.toForm();
        answer(harness.form(), "12345", "");
        harness.keepDraft().answer();

        var kept = (ListedCase.Sound) harness.cases().unfinished().get(0);

        assertThat(kept.draft().orElseThrow().wording().answers())
                .extracting(Answer::label, Answer::text)
                .containsExactly(
                        Tuple.tuple("Número do pedido", "12345"),
                        Tuple.tuple("Data da compra", ""),
                        Tuple.tuple("O token foi inicializado depois da emissão?", ""));
    }

    @Test
    void whoOpensTheTicketByHandCopiesTheAnswersToo() {
        var byHand = FormExample.site(sample -> sample.replace("transport = \"webservice\"", "transport = \"manual\""));
        var harness = WizardHarness.byHand(byHand, CLOCK, TempCases.open(CLOCK), true);
        harness.reader.snapshot = expired();
        harness.wizard.start();
        harness.wizard.next();
        harness.fillIn();
        answer(harness.form(), "12345", "03/11/2026");
        harness.wizard.next();

        var copying = harness.answer().step(Step.Copying.class);

        assertThat(copying.texts().get(CopyField.DESCRIPTION)).contains("Número do pedido: 12345", "vencido");
        assertThat(copying.texts().get(CopyField.CATEGORY)).isEqualTo("Token e leitora");
    }

    @Test
    void aFormIsKeptOnlyForTheSameTokenInTheSameState() {
        var harness = new WizardHarness(FormExample.askingSite(), CLOCK);
        harness.reader.snapshot = expired();
        harness.wizard.start();
        harness.wizard.next();
        harness.signIn(new Credentials("ana.souza", "segredo")).fillIn();
        harness.wizard.back();
        harness.wizard.readAgain();
        assertThat(harness.step(Step.Findings.class).begun()).isPresent();

        harness.reader.snapshot = Example.blank();
        harness.wizard.readAgain();

        assertThat(harness.step(Step.Findings.class).begun()).isEmpty();
    }

    private static void answer(TicketForm form, String... texts) {
        var at = List.of(texts).iterator();
        form.answers().values().stream().limit(texts.length).forEach(answer -> answer.set(at.next()));
    }

    private static TokenSnapshot expired() {
        var der = CertificateDraft.of("FULANO")
                .from(Example.NOW.minus(Duration.ofDays(400)))
                .until(Example.NOW.minus(Duration.ofDays(30)))
                .issued();
        return Example.snapshot(
                new Reading.Confirmed(), new TokenObject.CertificateObject("x", ObjectId.NONE, new Der(der)));
    }
}
