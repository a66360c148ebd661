package org.tokentriage.settings.profile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.NewTickets;
import org.tokentriage.settings.QualitorDialect;
import org.tokentriage.settings.RelatedDemand;
import org.tokentriage.settings.SiteByHand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.TicketCodes;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;
import org.tokentriage.testing.TestAuthority;

class SiteProfileFileTest {

    private static final Path SAMPLE = Path.of("docs/site-profile.sample.toml");

    @TempDir
    Path folder;

    private String sample;

    @BeforeEach
    void readSample() throws IOException {
        sample = Files.readString(SAMPLE);
    }

    @Test
    void theSampleTellsWhereQualitorIs() {
        var qualitor = usable(SiteProfileFile.read(SAMPLE)).qualitor();

        assertThat(qualitor.endpoint())
                .isEqualTo(URI.create("https://chamados.exemplo.com.br/qualitor/ws/statelessws.php"));
        assertThat(qualitor.ticketPage("700123"))
                .isEqualTo(
                        URI.create(
                                "https://chamados.exemplo.com.br/qualitor/html/hd/hdchamado/cadastro_chamado.php?cdchamado=700123"));
        assertThat(qualitor.company()).isEqualTo("1");
        assertThat(qualitor.user()).isEmpty();
        assertThat(qualitor.connectWithin()).isEqualTo(Duration.ofSeconds(10));
        assertThat(qualitor.answerWithin()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void theSampleShowsTheUsualDialect() {
        var dialect = usable(SiteProfileFile.read(SAMPLE)).qualitor().dialect();

        assertThat(dialect)
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> one.pattern().equals(other.pattern()), Pattern.class)
                .isEqualTo(QualitorDialect.USUAL);
    }

    @Test
    void theSampleTellsCodesWordsAndTheRelatedDemand() {
        var profile = usable(SiteProfileFile.read(SAMPLE));

        assertThat(profile.answerWithin()).isEqualTo(Duration.ofHours(24));
        assertThat(profile.codes())
                .isEqualTo(new TicketCodes(
                        "1",
                        "2",
                        "9",
                        "4",
                        List.of(new Choice("Certificado digital", "32"), new Choice("Token e leitora", "33")),
                        List.of(new Choice("Atendimento", "5"), new Choice("Requisição", "6")),
                        "1",
                        "1"));
        assertThat(profile.texts().title()).isEqualTo("Token em branco - {cliente}");
        assertThat(profile.texts().problem())
                .startsWith("O certificado do cliente")
                .doesNotContain("\n");
        assertThat(profile.texts().description())
                .startsWith("Chave: {chave}\n\nCliente: {cliente}\nCNPJ")
                .endsWith("Solução: {solucao}");
        assertThat(profile.related().team()).isEqualTo("Relacionamento");
        assertThat(profile.related().query())
                .startsWith("SELECT ")
                .contains(" UNION ")
                .doesNotContain("\n");
        assertThat(profile.related().waits()).extracting(Duration::toSeconds).containsExactly(0L, 3L, 6L, 12L, 24L);
    }

    @Test
    void whatTheSampleHasInCommentsCanBeUncommented() {
        var whole =
                sample.replaceAll("(?m)^# (?=\\w+ = |\\[)", "").replace("open_by = \"data\"", "open_by = \"template\"");
        var profile = usable(SiteProfileFile.parse(whole));
        var dialect = profile.qualitor().dialect();
        var newTickets = dialect.newTickets();

        assertThat(newTickets.extraFields().elements()).containsExactly(entry("cdcomplexidade", "1"));
        assertThat(newTickets.extraFields().custom())
                .containsExactly(entry("48", "{serie}"), entry("49", "{telefone1}"));
        assertThat(newTickets.opening()).isEqualTo(new NewTickets.Opening.ByTemplate("7"));
        assertThat(newTickets.solution()).contains(new NewTickets.SolutionEntry("5", true));
        assertThat(dialect.quirks().replyCharset()).contains(StandardCharsets.ISO_8859_1);
        assertThat(profile.related().opening()).contains(new RelatedDemand.Opening("Demanda de {cliente}", "41", "6"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity = \"2\"            | severidade = \"2\"         | linha de <[codes]>, codes.severity: falta este valor.",
                "severity = \"2\"            | severty = \"2\"            | codes.severty: este nome não existe aqui. Você quis dizer severity?",
                "severity = \"2\"            | severity = 2               | linha de <severity = 2>, codes.severity: precisa ser um texto entre aspas",
                "severity = \"2\"            | severity = \" \"           | codes.severity: precisa ser um texto entre aspas",
                "promised_answer = \"24h\"   | promised_answer = \"1 dia\" | linha 13, promised_answer: precisa ser um tempo",
                "promised_answer = \"24h\"   | promised_answer = \"0h\"   | promised_answer: precisa ser um tempo entre aspas e maior que zero",
                "promised_answer = \"24h\"   | prazo = \"24h\"            | linha 13, prazo: este nome não existe aqui. Os nomes possíveis são: computer, promised_answer, qualitor, codes",
                "promised_answer = \"24h\"   | promised_answer = \"900000h\" | linha 13, promised_answer: precisa ser um tempo",
                "answer_within = \"60s\"     | answer_within = \"2h\"    | qualitor.answer_within: precisa ser um tempo entre aspas e maior que zero, como \"10s\" ou \"5m\", de no máximo uma hora",
                "waits = [\"0s\", \"3s\"     | waits = [\"0s\", \"61m\"  | related.waits: precisa ser uma lista de tempos",
                "company = \"1\"            | company = 2026-01-01       | linha de <company = 2026-01-01>, qualitor.company: precisa ser um texto entre aspas",
                "Chave: {chave}              | Chave: {chave              | linha de <description = \"\"\">, texts.description: há uma chave aberta ou fechada sem a outra",
                "Chave: {chave}              | Chave: {Chave}             | texts.description: há uma chave aberta",
                "Chave: {chave}              | Chave:                     | linha de <description = \"\"\">, texts.description: nem a descrição nem o título levam a chave",
                "connect_within = \"10s\"    | connect_within = 10        | qualitor.connect_within: precisa ser um tempo",
                "waits = [\"0s\", \"3s\"     | waits = [\"0s\", 3         | related.waits: precisa ser uma lista de tempos",
                "cnpj_with_punctuation = false | cnpj_with_punctuation = \"sim\" | precisa ser true ou false",
                "[ãa]o existe'               | [ãao existe'               | qualitor.not_found: precisa ser uma expressão regular",
                "?cdchamado={chamado}\"      | ?cdchamado={numero}\"      | qualitor.ticket_page: precisa ser um caminho",
                "r.cdchamado = {chamado}\"   | r.cdchamado = {numero}\"   | related.query: precisa ser uma consulta com a palavra chamado",
                "ws/statelessws.php          | ws/stateless ws.php        | qualitor.endpoint: precisa ser um caminho",
                "computer = \"agent\"         | computer = \"cliente\"     | linha 17, computer: precisa ser \"agent\" (computador do atendimento)",
                "computer = \"agent\"         | computer = true            | computer: precisa ser \"agent\"",
                "computer = \"agent\"         | computer = \"customer\"    | linha 23, qualitor.trusted_authorities: no computador do cliente, só valem",
                "[texts]                     | [textos]                   | textos: este nome não existe aqui. Você quis dizer texts?",
                "\"Token em branco - {cliente}\" | \"{token}\"            | texts.title: {token} não existe aqui. Entre chaves podem ficar: cliente.",
                "Chave: {chave}              | Chave: {chaves}            | {chaves} não existe aqui",
                "label = \"Token e leitora\" | rotulo = \"x\"             | linha de <[[codes.categories]]#2>, codes.categories[1].label: falta este valor.",
                "user = \"\"                 | user = 1                   | qualitor.user: precisa ser um texto entre aspas.",
                "transport = \"webservice\"   | transport = \"http\"       | qualitor.transport: precisa ser",
                "transport = \"webservice\"   | transport = \"rest\"       | qualitor.rest.opening.path: falta este valor.",
                "open_by = \"data\"          | open_by = \"template\"     | qualitor.open_by: para abrir por perfil",
                "longest_title = 100         | longest_title = 39         | qualitor.longest_title: precisa ser um número inteiro a partir de 40",
                "stored_charset = \"ISO-8859-1\" | stored_charset = \"latim\" | qualitor.stored_charset: precisa ser o nome de uma codificação",
                "# template = \"7\"           | trusted_authorities = \"x\" | qualitor.trusted_authorities: precisa ter um ou mais certificados",
                "# type = \"6\"               | [related.create]           | related.create.title: falta este valor.",
                "# http_hosts = [\"qualitor.rede.interna\"] | http_hosts = \"x\" | qualitor.http_hosts: precisa ser uma lista de textos",
                "# cdcomplexidade = \"1\"      | extra_elements = { 1a = \"1\" } | qualitor.extra_elements: precisa ser uma seção com nomes",
                "# 48 = \"{serie}\"           | custom_fields = { 48 = \"{cor}\" } | qualitor.custom_fields: precisa ser uma seção com números",
                "# 48 = \"{serie}\"           | custom_fields = { x = \"1\" } | qualitor.custom_fields: precisa ser uma seção com números",
            })
    void eachMistakeIsToldWithItsPlaceAndWhatToDo(String right, String wrong, String told) {
        assertThat(sample).contains(right);

        var mistaken = sample.replace(right, wrong);
        assertThat(told(SiteProfileFile.parse(mistaken))).contains(numbered(told, mistaken));
    }

    /** Puts the line's number where the line is named by its text, and by which of several it is. */
    private static String numbered(String told, String profile) {
        return Pattern.compile("de <([^>#]+)(?:#(\\d))?>").matcher(told).replaceFirst(named -> {
            var nth = named.group(2) == null ? 1 : Integer.parseInt(named.group(2));
            var lines = profile.lines().toList();
            return Integer.toString(IntStream.rangeClosed(1, lines.size())
                    .filter(number -> lines.get(number - 1).equals(named.group(1)))
                    .skip(nth - 1)
                    .findFirst()
                    .orElseThrow());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chamados.exemplo.com.br",
                "//chamados.exemplo.com.br",
                "ftp://chamados.exemplo.com.br",
                "https://",
                "https://usuario:senha@chamados.exemplo.com.br",
                "https://chamados.exemplo.com.br/?a=b",
                "https://chamados.exemplo.com.br/#x",
                "https://chamados exemplo",
                "https://chamados.exemplo.com.br:99999/q",
                "https://chamados.exemplo.com.br:0/q",
                "https://[fe80::1%25eth0]/q",
                "https://chamados.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.br/q",
                ""
            })
    void anAddressThatCannotBeUsedIsAMistake(String address) {
        assertThat(told(SiteProfileFile.parse(withAddress(address)))).contains("qualitor.address: precisa ser");
    }

    @Test
    void theProgramCarriesTheSampleAsItIsInTheDocuments() {
        assertThat(ProfileText.sample().text()).isEqualTo(sample);
    }

    @Test
    void withoutAnyProfileTicketsAreOpenedByHandNobodyKnowsWhere() {
        var site = UnconfiguredSite.profile();

        assertThat(site.desk())
                .isInstanceOfSatisfying(
                        SiteByHand.class,
                        byHand -> assertThat(byHand.ticketPage("1")).isEmpty());
        assertThat(site.codes().categories()).extracting(Choice::label).contains("Certificado digital");
    }

    @Test
    void ticketsThatAreOpenedByHandNeedNoCodesAndNoHttps() {
        var manual = ProfileText.sample()
                .with("qualitor", "transport", "manual")
                .with("qualitor", "address", "http://qualitor.rede.interna/q")
                .text()
                .replaceAll("(?m)^(opened_by|severity|origin|locality|fallback_\\w+|code|company) = .*\n", "");

        var desk = usable(SiteProfileFile.parse(manual)).desk();

        assertThat(desk)
                .isInstanceOfSatisfying(
                        SiteByHand.class,
                        byHand -> assertThat(byHand.ticketPage("7"))
                                .contains(
                                        URI.create(
                                                "http://qualitor.rede.interna/q/html/hd/hdchamado/cadastro_chamado.php?cdchamado=7")));
    }

    @Test
    void theKeyMustBeInTheTextThatIsCopiedByHandToo() {
        var keyless = ProfileText.sample()
                .with("qualitor", "transport", "manual")
                .text()
                .replace("Chave: {chave}", "");

        assertThat(told(SiteProfileFile.parse(keyless))).contains("texts.description");
    }

    @Test
    void anAddressInClearMustBeVouchedFor() {
        var clear = withAddress("http://qualitor.rede.interna/q");

        assertThat(told(SiteProfileFile.parse(clear)))
                .contains("precisa começar com https://")
                .contains("http_hosts");
        assertThat(usable(SiteProfileFile.parse(clear.replace("# http_hosts", "http_hosts")))
                        .qualitor()
                        .address())
                .isEqualTo(URI.create("http://qualitor.rede.interna/q"));
    }

    @Test
    void onACustomersComputerOnlyTheProfilesOwnAuthoritiesVouch() {
        var customers = sample.replace("computer = \"agent\"", "computer = \"customer\"");
        var transport = "transport = \"webservice\"";
        var authorities = "trusted_authorities = \"\"\"\n%s\"\"\"\n".formatted(pem());

        var profile = usable(SiteProfileFile.parse(customers.replace(transport, authorities + transport)));

        assertThat(profile.computer()).isEqualTo(ComputerOwner.CUSTOMER);
        assertThat(profile.qualitor().authorities()).hasSize(1);
    }

    @Test
    void anAddressInClearNeedsNoAuthority() {
        var clear = withAddress("http://qualitor.rede.interna/q")
                .replace("# http_hosts", "http_hosts")
                .replace("computer = \"agent\"", "computer = \"customer\"");

        assertThat(usable(SiteProfileFile.parse(clear)).computer()).isEqualTo(ComputerOwner.CUSTOMER);
    }

    @Test
    void inTheFileForTechniciansEveryComputerIsACustomers() {
        System.setProperty(ComputerOwner.PROPERTY, "customer");
        try {
            var clear = withAddress("http://qualitor.rede.interna/q").replace("# http_hosts", "http_hosts");

            assertThat(usable(SiteProfileFile.parse(clear)).computer()).isEqualTo(ComputerOwner.CUSTOMER);
        } finally {
            System.clearProperty(ComputerOwner.PROPERTY);
        }
    }

    @Test
    void aProfileThatDoesNotSaySoIsForTheDesksOwnComputer() {
        var silent = sample.replace("computer = \"agent\"", "");

        assertThat(usable(SiteProfileFile.parse(silent)).computer()).isEqualTo(ComputerOwner.AGENT);
    }

    @Test
    void anAddressMayEndWithASlash() {
        var site = usable(SiteProfileFile.parse(withAddress("https://chamados.exemplo.com.br/")))
                .qualitor();

        assertThat(site.endpoint()).isEqualTo(URI.create("https://chamados.exemplo.com.br/ws/statelessws.php"));
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheFile() {
        var wrong = sample.replace("company = \"1\"", "company = 1")
                .replace("origin = \"9\"", "")
                .replace("team = ", "time = ");

        assertThat(mistakes(SiteProfileFile.parse(wrong)))
                .extracting(ProfileMistake::key)
                .containsExactly("qualitor.company", "codes.origin", "related.team", "related.time");
    }

    @Test
    void anEmptyListIsAMistake() {
        var none = sample.replaceAll("(?s)\\[\\[codes\\.types]].*?\\[texts]", "[texts]");

        assertThat(told(SiteProfileFile.parse(none)))
                .contains("codes.types: precisa de pelo menos uma seção escrita como [[codes.types]].");
    }

    @Test
    void anEmptyFileLacksEverything() {
        assertThat(mistakes(SiteProfileFile.parse("")))
                .extracting(ProfileMistake::key)
                .contains("promised_answer", "qualitor.address", "codes.types", "texts.description", "related.team");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"company = \"1", "company = \"1\"\ncompany = \"2\"", "company \"1\"", "[qualitor", "\u0000"})
    void whatIsNotTomlIsToldWithItsLine(String broken) {
        assertThat(told(SiteProfileFile.parse("\n\n" + broken))).containsPattern("linha [34]: daqui em diante");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = %s", "[y]\nx = %s1%s", "%2$sx.%2$s = 1", "[%2$sa]\nx = 1"})
    void whatLiesTooDeepIsToldWithItsLine(String document) {
        var deep = document.contains("%2$s") ? "a.".repeat(20_000) : "]".repeat(20_000);
        var toml = "# 1\n"
                + document.formatted("[".repeat(20_000), deep)
                        .replace(".. ", ".a ")
                        .replace(". =", ".a =");

        var line = document.startsWith("[y]") ? 3 : 2;
        assertThat(told(SiteProfileFile.parse(toml))).startsWith("linha " + line + ": há seções, listas ou nomes");
    }

    @Test
    void anExpressionThatFitsEveryTextIsASlip() {
        assertThat(told(SiteProfileFile.parse(sample.replace("[ãa]o existe'", "[ãa]o existe|'"))))
                .contains("qualitor.not_found: precisa ser uma expressão regular");
    }

    @Test
    void aDateThatDoesNotExistIsToldWithItsLine() {
        assertThat(told(SiteProfileFile.parse("x = 1\ny = 2026-99-99\nz = 1"))).startsWith("linha 2: daqui em diante");
    }

    @Test
    void theKeyMayBeInTheTitleAlone() {
        var inTitle = sample.replace("Chave: {chave}", "").replace("key_in_title = false", "key_in_title = true");

        assertThat(SiteProfileFile.parse(inTitle)).isInstanceOf(Outcome.Usable.class);
    }

    @ParameterizedTest
    @CsvSource({"{chave}, true, true", "{descricao}, true, true", "{descricao}, false, false", "{titulo}, true, false"})
    void aDocumentInJsonHasToCarryTheKey(String body, boolean inDescription, boolean carried) {
        var rest = sample.replace("transport = \"webservice\"", "transport = \"rest\"")
                .replace("[codes]\n", """
                        [qualitor.rest.opening]
                        path = "/t"
                        body = '{"a": ["%s"]}'
                        number = "/id"
                        [codes]
                        """.formatted(body))
                .replace("Chave: {chave}", inDescription ? "Chave: {chave}" : "");

        var outcome = SiteProfileFile.parse(rest);

        assertThat(outcome instanceof Outcome.Usable).as(told(outcome)).isEqualTo(carried);
        assertThat(told(outcome).contains("qualitor.rest.opening.body: o documento não leva a chave"))
                .isNotEqualTo(carried);
    }

    @Test
    void aCommentWithLongQuotesHidesNoLine() {
        var quoted = sample.replace("company = \"1\"", "# \"\"\"\ncompany = 1");

        assertThat(told(SiteProfileFile.parse(quoted))).contains("linha 29, qualitor.company");
    }

    @Test
    void aFileThatIsNotThereIsAMistake() {
        assertThat(told(SiteProfileFile.read(folder.resolve("no.toml")))).contains("não existe ou não pode ser lido");
        assertThat(told(SiteProfileFile.read(folder))).contains("não existe ou não pode ser lido");
    }

    @Test
    void aFileThatIsNoTextIsAMistake() throws IOException {
        assertThat(told(SiteProfileFile.read(file("# não", ISO_8859_1))))
                .contains("linha 1: ", "Salve-o de novo em UTF-8");
        assertThat(told(SiteProfileFile.read(file("# 1\n# 2\n# não", ISO_8859_1))))
                .startsWith("linha 3: ");
        assertThat(told(SiteProfileFile.read(file("#".repeat(2_000_000), UTF_8))))
                .contains("grande demais");
    }

    @Test
    void theMarkOfWindowsEditorsIsSkipped() throws IOException {
        assertThat(SiteProfileFile.read(file("\uFEFF" + sample.replace("\n", "\r\n"), UTF_8)))
                .isInstanceOf(Outcome.Usable.class);
    }

    @Test
    void aSectionMustBeASection() {
        assertThat(told(SiteProfileFile.parse("related = 1"))).contains("related: precisa ser uma seção");
    }

    private static String pem() {
        var body = Base64.getMimeEncoder()
                .encodeToString(TestAuthority.root("Autoridade").certificate());
        return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    }

    private String withAddress(String address) {
        return sample.replace("https://chamados.exemplo.com.br/qualitor", address);
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("site.toml"), text, charset);
    }

    private static SiteProfile usable(Outcome outcome) {
        assertThat(outcome).as(() -> told(outcome)).isInstanceOf(Outcome.Usable.class);
        return ((Outcome.Usable) outcome).profile();
    }

    private static List<ProfileMistake> mistakes(Outcome outcome) {
        return outcome instanceof Outcome.Mistaken(var mistakes) ? mistakes : List.of();
    }

    private static String told(Outcome outcome) {
        var texts = Texts.in(Texts.PORTUGUESE);
        return String.join(
                "\n",
                mistakes(outcome).stream().map(mistake -> mistake.told(texts)).toList());
    }
}
