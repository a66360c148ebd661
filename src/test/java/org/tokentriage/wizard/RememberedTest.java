package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.computer.Ghost;
import org.tokentriage.computer.StoredExamples;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.computer.sightings.StoreSightings;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.desk.Credentials;

/** What a store remembers of a blank token's company, on the form. */
class RememberedTest {

    private static final List<String> PROVIDERS = List.of(
            FormExample.SAFESIGN,
            "Microsoft Smart Card Key Storage Provider",
            "Microsoft Base Smart Card Crypto Provider",
            "Microsoft Enhanced Cryptographic Provider v1.0",
            "VIDaaS Key Storage Provider",
            "");

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofFiftyStoresNothingIsTakenWithoutAQuestion(int seed) {
        var chance = new Random(seed);
        var seen = new ArrayList<Sighting>();
        for (var name : List.of("TOKEN", "OLD", "CLOUD", "OTHER")) {
            if (chance.nextBoolean()) {
                var provider = PROVIDERS.get(chance.nextInt(PROVIDERS.size()));
                seen.addAll(
                        StoreSightings.own(StoredExamples.named(name), Optional.of(provider), chance.nextBoolean()));
            }
        }
        var form = form(seen);

        assertThat(form.draft().hasBegun()).isFalse();
        assertThat(form.draft().wording().title()).isEqualTo("Token em branco - ");
        assertThat(form.draft().wording().problem()).doesNotContain("EMPRESA", "11.222.333/0001-81");
        assertThat(form.remembered().get()).allMatch(ghost -> ghost.cnpj().isPresent());
    }

    @Test
    void oneTakenFillsInWhatIsEmptyAndTellsTheTeam() {
        var rehearsal = rehearsal(FormExample.stored("TOKEN", FormExample.SAFESIGN));
        var form = rehearsal.form();

        rehearsal.wizard.takeRemembered(form.remembered().get().get(0));

        var draft = form.draft();
        assertThat(draft.customer().cnpj()).isEqualTo("11.222.333/0001-81");
        assertThat(draft.customer().name()).isEqualTo("EMPRESA DE TESTE LTDA");
        assertThat(draft.contact().email()).isEqualTo("fulano@example.test");
        assertThat(draft.wording().title()).isEqualTo("Token em branco - EMPRESA DE TESTE LTDA");
        assertThat(draft.wording().problem())
                .endsWith(
                        "Indício de certificado anterior: o computador ainda lista um certificado de 11.222.333/0001-81"
                                + " (EMPRESA DE TESTE LTDA), nº de série 1003, válido até 31/12/2049, de um token SafeSign. Pode"
                                + " ter sido outro token.");
        assertThat(form.remembered().get()).isEmpty();
    }

    @Test
    void whatWasTypedStays() {
        var rehearsal = rehearsal(FormExample.stored("TOKEN", FormExample.SAFESIGN));
        rehearsal.type(TicketField.CNPJ, "11222");
        rehearsal.type(TicketField.EMAIL, "outra@paodourado.example");
        rehearsal.type(TicketField.CUSTOMER, "Padaria");
        rehearsal.type(TicketField.PROBLEM, "Palavras minhas.");

        rehearsal.wizard.takeRemembered(rehearsal.form().remembered().get().get(0));

        var draft = rehearsal.form().draft();
        assertThat(draft.customer().name()).isEqualTo("Padaria");
        assertThat(draft.contact().email()).isEqualTo("outra@paodourado.example");
        assertThat(draft.wording().problem()).startsWith("Palavras minhas.\nIndício");
    }

    @Test
    void anotherCompanysNumberTakesTheOfferAway() {
        var rehearsal = rehearsal(FormExample.stored("TOKEN", FormExample.SAFESIGN));
        rehearsal.type(TicketField.CNPJ, "33");

        assertThat(rehearsal.form().remembered().get()).isEmpty();

        rehearsal.type(TicketField.CNPJ, "");
        assertThat(rehearsal.form().remembered().get()).hasSize(1);
    }

    @Test
    void aComputerThatAnswersLateIsHeardOnTheForm() {
        var rehearsal = Rehearsal.looking(
                Example.PROFILE, FormExample.seeing(FormExample.stored("TOKEN", FormExample.SAFESIGN)));
        rehearsal.toForm();

        assertThat(rehearsal.form().remembered().get())
                .extracting(Ghost::certain)
                .containsExactly(true);
    }

    @Test
    void oneThatAnswersWhenTheFormIsOpenIsHeardThere() {
        var rehearsal = Rehearsal.lookingByHand(FormExample.seeing(FormExample.stored("TOKEN", FormExample.SAFESIGN)));
        rehearsal.toSignIn();
        assertThat(rehearsal.form().remembered().get()).isEmpty();

        rehearsal.answer();

        assertThat(rehearsal.form().remembered().get()).hasSize(1);
    }

    private static TicketForm form(List<Sighting> seen) {
        return rehearsal(seen).form();
    }

    private static Rehearsal rehearsal(List<Sighting> seen) {
        var rehearsal = Rehearsal.looking(Example.PROFILE, FormExample.seeing(seen));
        rehearsal.wizard.start();
        rehearsal.answer();
        rehearsal.wizard.next();
        return rehearsal.signIn(new Credentials("ana.souza", "segredo"));
    }
}
