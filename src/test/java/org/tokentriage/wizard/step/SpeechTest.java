package org.tokentriage.wizard.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.i18n.Unbroken;
import org.tokentriage.protocol.Speech;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.words.Problems;
import org.tokentriage.words.Voice;

class SpeechTest {

    private static final Pattern HOLDS_TOGETHER =
            Pattern.compile("\\(11\\).98765.4321|\\(11\\).3456.7890|24/11|às.10h32|24.November|at.10.32|700123|700124");

    @Test
    void tellsTheNumbersTheTeamTheDeadlineAndTheTelephones() {
        assertThat(speech(ExampleTicket.FOUND, "pt-BR").text())
                .isEqualTo(
                        "Conceição, o seu token está em branco. Abri o chamado 700123 e a equipe de Relacionamento já"
                                + " recebeu a demanda 700124. O retorno será até terça-feira, 24/11, às 10h32, pelo telefone"
                                + " (11) 98765-4321 ou (11) 3456-7890. Até lá, guarde o token e não o inicialize.");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(speech(ExampleTicket.FOUND, "en").text())
                .isEqualTo(
                        "Conceição, your token is blank. I have opened ticket 700123, and the Relacionamento team already"
                                + " has request 700124. You will hear from us by Tuesday, 24 November, at 10.32, on"
                                + " (11) 98765-4321 or (11) 3456-7890. Until then, keep the token and do not initialise it.");
    }

    @Test
    void promisesNoDemandThatWasNotSeen() {
        var unseen = List.of(
                new Related.NotLookedFor(),
                new Related.Looking(),
                new Related.NotYet(),
                new Related.Failed(Problems.of(new TicketFailure.Interrupted())));

        assertThat(unseen)
                .allSatisfy(
                        related -> assertThat(speech(related, "pt-BR").text())
                                .contains(
                                        "Abri o chamado 700123, que segue para a equipe de Relacionamento. O retorno será até"));
    }

    @Test
    void tellsEveryDemandAndFallsBackOnTheSitesTeam() {
        var found = new Related.Found(
                List.of(
                        new RelatedTicket(new TicketNumber("700124"), ""),
                        new RelatedTicket(new TicketNumber("700125"), "Emissão")),
                ExampleTicket.OPENED_AT);

        assertThat(speech(found, "pt-BR").text())
                .contains("e a equipe de Relacionamento já recebeu a demanda 700124"
                        + " e a equipe de Emissão já recebeu a demanda 700125.");
    }

    @Test
    void whatTheCustomerWritesDownIsStrong() {
        var strong = speech(ExampleTicket.FOUND, "pt-BR").parts().stream()
                .filter(Speech.Part::strong)
                .map(part -> Unbroken.release(part.words()));

        assertThat(strong).containsExactly("700123", "700124", "terça-feira, 24/11, às 10h32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt-BR", "en"})
    void noNumberDateOrTelephoneBreaksAcrossLines(String language) {
        var words = speech(ExampleTicket.FOUND, language).parts().stream()
                .map(Speech.Part::words)
                .collect(Collectors.joining());
        var breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
        breaks.setText(words);

        assertThat(HOLDS_TOGETHER.matcher(words).results())
                .hasSize(6)
                .allSatisfy(held -> assertThat(breaks.following(held.start()))
                        .as(held.group())
                        .isGreaterThanOrEqualTo(held.end()));
    }

    @ParameterizedTest
    @CsvSource({"Ana, Ana", "João da Silva, João", "Sra. Ana Souza, Sra. Ana Souza", "D. Lúcia, D. Lúcia"})
    void callsThePersonByTheFirstNameUnlessItIsATitle(String name, String called) {
        var contact = ExampleTicket.TICKET.contact();
        var ticket = ExampleTicket.of(new Ticket.Contact(name, contact.phone1(), contact.phone2(), contact.email()));

        assertThat(speech(ExampleTicket.done(ticket, ExampleTicket.FOUND), "pt-BR")
                        .text())
                .startsWith(called + ", o seu token");
    }

    private static Speech speech(Related related, String language) {
        return speech(ExampleTicket.done(related), language);
    }

    private static Speech speech(Step.Done done, String language) {
        var texts = Texts.in(Locale.forLanguageTag(language));
        return Speech.about(done.protocol(), new Voice(texts, ExampleTicket.CLOCK));
    }
}
