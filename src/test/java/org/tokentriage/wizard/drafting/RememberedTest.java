package org.tokentriage.wizard.drafting;

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
import org.tokentriage.wizard.form.TicketForm;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.FormExample;
import org.tokentriage.wizard.testing.WizardHarness;

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
        var harness = harness(FormExample.stored("TOKEN", FormExample.SAFESIGN));
        var form = harness.form();

        harness.wizard.form().takeRemembered(form.remembered().get().get(0));

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
        var harness = harness(FormExample.stored("TOKEN", FormExample.SAFESIGN));
        harness.type(TicketField.CNPJ, "11222");
        harness.type(TicketField.EMAIL, "outra@paodourado.example");
        harness.type(TicketField.CUSTOMER, "Padaria");
        harness.type(TicketField.PROBLEM, "Palavras minhas.");

        harness.wizard.form().takeRemembered(harness.form().remembered().get().get(0));

        var draft = harness.form().draft();
        assertThat(draft.customer().name()).isEqualTo("Padaria");
        assertThat(draft.contact().email()).isEqualTo("outra@paodourado.example");
        assertThat(draft.wording().problem()).startsWith("Palavras minhas.\nIndício");
    }

    @Test
    void anotherCompanysNumberTakesTheOfferAway() {
        var harness = harness(FormExample.stored("TOKEN", FormExample.SAFESIGN));
        harness.type(TicketField.CNPJ, "33");

        assertThat(harness.form().remembered().get()).isEmpty();

        harness.type(TicketField.CNPJ, "");
        assertThat(harness.form().remembered().get()).hasSize(1);
    }

    @Test
    void aComputerThatAnswersLateIsHeardOnTheForm() {
        var harness = WizardHarness.looking(
                Example.PROFILE, FormExample.seeing(FormExample.stored("TOKEN", FormExample.SAFESIGN)));
        harness.toForm();

        assertThat(harness.form().remembered().get()).extracting(Ghost::certain).containsExactly(true);
    }

    @Test
    void oneThatAnswersWhenTheFormIsOpenIsHeardThere() {
        var harness =
                WizardHarness.lookingByHand(FormExample.seeing(FormExample.stored("TOKEN", FormExample.SAFESIGN)));
        harness.toSignIn();
        assertThat(harness.form().remembered().get()).isEmpty();

        harness.answer();

        assertThat(harness.form().remembered().get()).hasSize(1);
    }

    private static TicketForm form(List<Sighting> seen) {
        return harness(seen).form();
    }

    private static WizardHarness harness(List<Sighting> seen) {
        var harness = WizardHarness.looking(Example.PROFILE, FormExample.seeing(seen));
        harness.wizard.start();
        harness.answer();
        harness.wizard.next();
        return harness.signIn(new Credentials("ana.souza", "segredo"));
    }
}
