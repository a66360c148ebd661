package org.tokentriage.settings.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.SitePolicy;
import org.tokentriage.settings.SiteProfile;

class InstalledProfileTest {

    private static final Path SAMPLE = Path.of("docs/site-profile.sample.toml");

    private Path machine;
    private Path user;

    @BeforeEach
    void placeFiles(@TempDir Path folder) {
        machine = folder.resolve("machine.toml");
        user = folder.resolve("user.toml");
    }

    @Test
    void withoutAnyFileThePlacesAreTold() {
        assertThat(find()).isEqualTo(new InstalledProfile.Missing(List.of(machine, user)));
    }

    @Test
    void withoutTheMachinesFileTheUsersStandsAlone() throws IOException {
        Files.copy(SAMPLE, user);

        assertThat(found().qualitor().company()).isEqualTo("1");
    }

    @Test
    void withoutTheUsersFileTheMachinesStandsAlone() throws IOException {
        Files.copy(SAMPLE, machine);

        assertThat(found().qualitor().company()).isEqualTo("1");
    }

    @Test
    void theUserChangesWhatThePolicyNamesAndTheRestIsTheMachines() throws IOException {
        machine("user_may_set = [\"qualitor.user\", \"texts\"]");
        Files.writeString(user, "[qualitor]\nuser = \"ana\"\n[texts]\ntitle = \"Meu título\"\n");

        assertThat(found().qualitor().user()).isEqualTo("ana");
        assertThat(found().texts().title()).isEqualTo("Meu título");
        assertThat(found().qualitor().company()).isEqualTo("1");
    }

    @Test
    void aPasswordMayBeRememberedWhereTheMachinesFileSaysSo() throws IOException {
        machine("user_may_set = [\"qualitor.user\"]");
        assertThat(policy().rememberPassword()).isFalse();

        machine("remember_password = true\nuser_may_set = [\"qualitor.user\"]");
        assertThat(policy().rememberPassword()).isTrue();
        Files.writeString(user, "[qualitor]\nuser = \"ana\"\n");
        assertThat(policy().rememberPassword()).isTrue();
    }

    @Test
    void aUserCannotLetPasswordsBeRemembered() throws IOException {
        machine("user_may_set = [\"qualitor.user\"]");
        Files.writeString(user, "[policy]\nremember_password = true\n");
        assertThat(find()).isInstanceOf(InstalledProfile.Mistaken.class);

        Files.delete(machine);
        Files.writeString(user, Files.readString(SAMPLE) + "\n[policy]\nremember_password = true\n");
        assertThat(find()).isInstanceOf(InstalledProfile.Mistaken.class);
    }

    @Test
    void aChosenFileCannotLetPasswordsBeRemembered() throws IOException {
        machine("remember_password = true");

        assertThat(InstalledProfile.find(Optional.of(machine), places()))
                .isInstanceOfSatisfying(
                        InstalledProfile.Found.class,
                        found -> assertThat(found.policy()).isEqualTo(SitePolicy.NONE));
    }

    @Test
    void whatThePolicyDoesNotNameIsRefusedWithItsLine() throws IOException {
        machine("user_may_set = [\"qualitor.user\"]");
        Files.writeString(user, "[qualitor]\nuser = \"ana\"\naddress = \"https://outro.example\"\n");

        assertThat(mistakes())
                .singleElement()
                .asString()
                .startsWith("linha 3, qualitor.address: o arquivo do computador");
    }

    @Test
    void aMachinesFileWithoutPolicyLetsTheUserChangeNothing() throws IOException {
        Files.copy(SAMPLE, machine);
        Files.writeString(user, "promised_answer = \"1h\"\n");

        assertThat(mistakes()).singleElement().asString().startsWith("linha 1, promised_answer: ");
    }

    @Test
    void aListIsChangedAsAWhole() throws IOException {
        machine("user_may_set = [\"codes.types\"]");
        Files.writeString(user, "[[codes.types]]\nlabel = \"Outro\"\ncode = \"7\"\n");

        assertThat(found().codes().types()).containsExactly(new Choice("Outro", "7"));
    }

    @Test
    void aWrongValueOfTheUsersIsToldWithTheUsersLine() throws IOException {
        machine("user_may_set = [\"qualitor.user\"]");
        Files.writeString(user, "\n[qualitor]\nuser = 1\n");

        assertThat(mistakes()).singleElement().asString().startsWith("linha 3, qualitor.user: precisa ser um texto");
    }

    @Test
    void aMisspeltNameOfTheUsersGetsOneComplaintWithTheNearestName() throws IOException {
        Files.copy(SAMPLE, machine);
        Files.writeString(user, "[qualitor]\nusser = \"ana\"\n");

        assertThat(mistakes()).singleElement().asString().contains("Você quis dizer user?");
    }

    @Test
    void thePolicyIsNotTheUsersToSet() throws IOException {
        Files.writeString(user, Files.readString(SAMPLE) + "[policy]\nuser_may_set = [\"texts\"]\n");

        assertThat(mistakes()).singleElement().asString().contains("só o arquivo do computador");
    }

    @Test
    void noPolicyLetsTheUserSetThePolicy() throws IOException {
        machine("user_may_set = [\"policy\"]");

        assertThat(mistakes()).singleElement().asString().contains("policy.user_may_set: não existe o nome \"policy\"");
    }

    @Test
    void aNameThatThePolicyMisspellsIsToldWithTheNearestOne() throws IOException {
        machine("user_may_set = [\"qualitor.usr\"]");

        assertThat(mistakes()).singleElement().asString().contains("Você quis dizer \"qualitor.user\"?");
    }

    @Test
    void aBrokenFileOfTheUsersIsNamed() throws IOException {
        Files.copy(SAMPLE, machine);
        Files.writeString(user, "= broken");

        assertThat(find())
                .isInstanceOfSatisfying(
                        InstalledProfile.Mistaken.class,
                        wrong -> assertThat(wrong.file()).isEqualTo(user));
    }

    @Test
    void aChosenFileTakesThePlaceOfBothAndItsPolicyDoesNotCount(@TempDir Path folder) throws IOException {
        Files.writeString(machine, "= broken");
        machine = folder.resolve("chosen.toml");
        machine("user_may_set = [\"texts\"]");

        assertThat(InstalledProfile.find(Optional.of(machine), places()))
                .isInstanceOfSatisfying(
                        InstalledProfile.Found.class,
                        found -> assertThat(found.policy()).isEqualTo(SitePolicy.NONE));
    }

    @Test
    void aFileWithThePolicyAloneChangesThatOfTheMachinesProfile() throws IOException {
        machine("user_may_set = [\"texts\"]");
        policyFile("[policy]\nuser_may_set = [\"qualitor.user\"]\nremember_password = true\n");
        Files.writeString(user, "[qualitor]\nuser = \"ana\"\n");

        assertThat(found().qualitor().user()).isEqualTo("ana");
        assertThat(policy().rememberPassword()).isTrue();
        assertThat(policy().lets("texts.title")).isFalse();
    }

    @Test
    void aFileWithThePolicyHoldsNothingElse() throws IOException {
        Files.copy(SAMPLE, machine);
        policyFile("promised_answer = \"1h\"\n[policy]\nremember_password = true\n");

        assertThat(mistakes())
                .singleElement()
                .asString()
                .startsWith("linha 1, promised_answer: este arquivo tem só a seção policy");
        assertThat(find())
                .isInstanceOfSatisfying(
                        InstalledProfile.Mistaken.class,
                        wrong -> assertThat(wrong.file()).isEqualTo(machine.resolveSibling("policy.toml")));
    }

    @Test
    void aFileWithThePolicyCannotStandAlone() throws IOException {
        policyFile("[policy]\nremember_password = true\n");

        assertThat(find()).isInstanceOf(InstalledProfile.Missing.class);
    }

    private void policyFile(String text) throws IOException {
        Files.writeString(machine.resolveSibling("policy.toml"), text);
    }

    private void machine(String policy) throws IOException {
        Files.writeString(machine, Files.readString(SAMPLE) + "\n[policy]\n" + policy + "\n");
    }

    private SiteProfileLocation places() {
        return new SiteProfileLocation(Optional.of(machine), Optional.of(user));
    }

    private InstalledProfile find() {
        return InstalledProfile.find(Optional.empty(), places());
    }

    private SiteProfile found() {
        return find() instanceof InstalledProfile.Found(var profile, var policy) ? profile : refuse();
    }

    private SitePolicy policy() {
        return ((InstalledProfile.Found) find()).policy();
    }

    private SiteProfile refuse() {
        throw new AssertionError(find().toString());
    }

    private List<String> mistakes() {
        var texts = Texts.in(Locale.of("pt", "BR"));
        return find() instanceof InstalledProfile.Mistaken(var file, var mistakes)
                ? mistakes.stream().map(mistake -> mistake.told(texts)).toList()
                : List.of();
    }
}
