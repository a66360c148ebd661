package org.tokentriage.wizard.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.SiteByHand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;
import org.tokentriage.ticket.desk.SeenCodes;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.SetupField;
import org.tokentriage.wizard.form.SetupForm;
import org.tokentriage.wizard.form.SetupForm.Way;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.ProfileWriting;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.WizardHarness;

/** An administrator sets a profile up: what is written is a profile, and nothing that was there is lost. */
class SetupTest {

    private static final Map<SetupField, String> TYPED = Map.ofEntries(
            Map.entry(SetupField.ADDRESS, " https://chamados.exemplo.com.br/qualitor "),
            Map.entry(SetupField.COMPANY, "1"),
            Map.entry(SetupField.USER, "integração \"a\\b\""),
            Map.entry(SetupField.CATEGORY, "Certificado \"A3\""),
            Map.entry(SetupField.CATEGORY_CODE, "41"),
            Map.entry(SetupField.TYPE_CODE, "7"),
            Map.entry(SetupField.SEVERITY, "3"),
            Map.entry(SetupField.ORIGIN, "9"),
            Map.entry(SetupField.LOCALITY, "4"),
            Map.entry(SetupField.FALLBACK_CUSTOMER, "120"),
            Map.entry(SetupField.FALLBACK_CONTACT, "2"));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsAProfileWithEveryCommentOfTheSample() throws IOException {
        var target = folder.resolve("new").resolve("site.toml");
        var harness = begin(target);
        type(harness);
        harness.wizard.next();
        harness.answer();

        assertThat(at(harness).writing()).isEqualTo(new ProfileWriting.Done(target, Optional.empty()));
        var profile = read(target);
        assertThat(profile.desk()).isInstanceOf(QualitorSite.class);
        assertThat(profile.qualitor().user()).isEqualTo("integração \"a\\b\"");
        assertThat(profile.codes().categories()).containsExactly(new Choice("Certificado \"A3\"", "41"));
        assertThat(profile.codes().types()).containsExactly(new Choice("Atendimento", "7"));
        assertThat(profile.codes().fallbackCustomer()).isEqualTo("120");
        assertThat(comments(target)).isEqualTo(comments(Path.of("docs/site-profile.sample.toml")));
        assertThat(entries(target)).containsExactly("site.toml");
    }

    @Test
    void whereTicketsAreOpenedByHandNoCodesAreAskedFor() throws IOException {
        var target = folder.resolve("site.toml");
        var harness = begin(target);
        at(harness).form().way().set(Way.BY_HAND);
        harness.wizard.next();
        harness.answer();

        assertThat(read(target).desk())
                .isInstanceOfSatisfying(
                        SiteByHand.class, desk -> assertThat(desk.address()).isEmpty());
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsWritten() throws IOException {
        var target = folder.resolve("site.toml");
        var harness = begin(target);
        harness.wizard.next();
        harness.answer();

        assertThat(at(harness).form().complaints().get())
                .containsOnlyKeys(
                        SetupField.ADDRESS,
                        SetupField.CATEGORY_CODE,
                        SetupField.TYPE_CODE,
                        SetupField.SEVERITY,
                        SetupField.ORIGIN,
                        SetupField.LOCALITY,
                        SetupField.FALLBACK_CUSTOMER,
                        SetupField.FALLBACK_CONTACT);
        assertThat(entries(target)).isEmpty();
    }

    @Test
    void anAddressInClearIsRefusedInTheWordsOfTheReader() {
        var harness = begin(folder.resolve("site.toml"));
        type(harness);
        at(harness).form().text(SetupField.ADDRESS).set("http://qualitor.rede.interna");
        harness.wizard.next();
        harness.answer();

        assertThat(at(harness).form().complaints().get().get(SetupField.ADDRESS).key())
                .isEqualTo("profile.mistake.httpsNeeded");
    }

    @Test
    void aProfileThatIsThereIsReplacedOnlyWhenThatWasSaidAndIsKeptBeside() throws IOException {
        var target = Files.writeString(folder.resolve("site.toml"), "# o anterior\n");
        var harness = begin(target);
        type(harness);
        harness.wizard.next();
        harness.answer();

        assertThat(at(harness).writing()).isEqualTo(new ProfileWriting.Asked(target));
        assertThat(Action.of(at(harness))).isEqualTo(Action.REPLACE_PROFILE);
        assertThat(target).hasContent("# o anterior\n");

        harness.wizard.next();
        harness.answer();

        var before = ((ProfileWriting.Done) at(harness).writing()).before().orElseThrow();
        assertThat(before).hasContent("# o anterior\n");
        assertThat(read(target).codes().severity()).isEqualTo("3");
        assertThat(entries(target)).hasSize(2);
    }

    @Test
    void anotherPlaceThanTheOneThatWasAskedAboutIsAskedAboutAgain() throws IOException {
        var first = Files.writeString(folder.resolve("site.toml"), "1");
        var second = Files.writeString(folder.resolve("other.toml"), "2");
        var harness = begin(first);
        type(harness);
        harness.wizard.next();
        at(harness).form().target().set(second);
        harness.wizard.next();
        harness.answer();

        assertThat(at(harness).writing()).isEqualTo(new ProfileWriting.Asked(second));
        assertThat(second).hasContent("2");
    }

    @Test
    void whereNobodyMayWriteItIsSaidAndWhatWasTypedStays() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("file"), "");
        var harness = begin(notAFolder.resolve("site.toml"));
        type(harness);
        harness.wizard.next();
        harness.answer();

        assertThat(harness.wizard.problemProperty().get().orElseThrow().code()).isEqualTo("CH-110");
        assertThat(at(harness).form().text(SetupField.SEVERITY).get()).isEqualTo("3");
    }

    @Test
    void theConnectionIsTriedWithoutAnyCodesAndForgottenWhenTheAddressChanges() {
        var harness = begin(folder.resolve("site.toml"));
        var form = at(harness).form();
        form.text(SetupField.ADDRESS).set("https://chamados.exemplo.com.br");
        form.text(SetupField.USER).set("ana");
        form.password().set("segredo");
        harness.wizard.setup().test();
        harness.answer();

        assertThat(form.connection().get()).isInstanceOf(ConnectionState.Answered.class);
        assertThat(harness.signedIn.getLast().user()).isEqualTo("ana");
        form.text(SetupField.ADDRESS).set("https://outro.exemplo.com.br");
        assertThat(form.connection().get()).isInstanceOf(ConnectionState.Idle.class);

        harness.desk.failures.add(new TicketFailure.SignInRefused());
        harness.wizard.setup().test();
        harness.answer();
        assertThat(form.connection().get()).isInstanceOf(ConnectionState.Failed.class);
    }

    @Test
    void theGenericCustomersCodesAreLookedUpAndNothingThatWasTypedIsWrittenOver() {
        var harness = begin(folder.resolve("site.toml"));
        harness.desk.customer =
                Optional.of(new KnownCustomer("120", "Genérico", List.of(new KnownContact("2", "Qualquer", "", "4"))));
        var form = at(harness).form();
        form.text(SetupField.ADDRESS).set("https://chamados.exemplo.com.br");
        form.text(SetupField.LOCALITY).set("9");
        form.genericCnpj().set("11.222.333/0001-81");
        harness.wizard.setup().lookUpCodes();
        harness.answer();

        assertThat(form.text(SetupField.FALLBACK_CUSTOMER).get()).isEqualTo("120");
        assertThat(form.text(SetupField.FALLBACK_CONTACT).get()).isEqualTo("2");
        assertThat(form.text(SetupField.LOCALITY).get()).isEqualTo("9");
    }

    @Test
    void theCodesOfATicketLikeTheOnesToComeAreTaken() {
        var harness = begin(folder.resolve("site.toml"));
        harness.desk.codes =
                Optional.of(new SeenCodes(new Choice("Certificados", "41"), new Choice("", "7"), "3", "", "4"));
        var form = at(harness).form();
        form.text(SetupField.ADDRESS).set("https://chamados.exemplo.com.br");
        form.text(SetupField.SEVERITY).set("1");
        form.likeTicket().set("700099");
        harness.wizard.setup().lookUpCodes();
        harness.answer();

        assertThat(text(form, SetupField.CATEGORY)).isEqualTo("Certificados");
        assertThat(text(form, SetupField.CATEGORY_CODE)).isEqualTo("41");
        assertThat(text(form, SetupField.TYPE)).isEqualTo("Atendimento");
        assertThat(text(form, SetupField.TYPE_CODE)).isEqualTo("7");
        assertThat(text(form, SetupField.SEVERITY)).isEqualTo("1");
        assertThat(text(form, SetupField.ORIGIN)).isEmpty();
        assertThat(text(form, SetupField.LOCALITY)).isEqualTo("4");
    }

    @Test
    void thePasswordIsNeverWritten() throws IOException {
        var target = folder.resolve("site.toml");
        var harness = begin(target);
        type(harness);
        at(harness).form().password().set("muito-secreta");
        harness.wizard.next();
        harness.answer();

        assertThat(Files.readString(target)).doesNotContain("muito-secreta");
    }

    private static String text(SetupForm form, SetupField field) {
        return form.text(field).get();
    }

    private static WizardHarness begin(Path target) {
        var harness = WizardHarness.settingUp(List.of(target));
        harness.wizard.start();
        harness.wizard.setup().begin();
        return harness;
    }

    private static void type(WizardHarness harness) {
        TYPED.forEach((field, text) -> at(harness).form().text(field).set(text));
    }

    private static Step.SettingUp at(WizardHarness harness) {
        return harness.step(Step.SettingUp.class);
    }

    private static SiteProfile read(Path file) {
        return ((Outcome.Usable) SiteProfileFile.read(file)).profile();
    }

    private static List<String> comments(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("# "))
                .toList();
    }

    private static List<String> entries(Path file) throws IOException {
        try (var entries = Files.list(file.resolveSibling(""))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
