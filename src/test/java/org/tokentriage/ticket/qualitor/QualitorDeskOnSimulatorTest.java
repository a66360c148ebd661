package org.tokentriage.ticket.qualitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.ticket.qualitor.Failures.failure;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.desk.Attachment;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Wanted;
import org.tokentriage.training.QualitorSimulator;
import org.tokentriage.training.book.AttachedFile;
import org.tokentriage.training.book.FiledTicket;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Manner;
import org.tokentriage.training.fault.Spoiling;
import org.tokentriage.training.fault.Symptom;
import org.tokentriage.training.site.SimulatorSite;

/** The desk against a server that was written from the same contract and knows nothing of it, over real HTTP. */
class QualitorDeskOnSimulatorTest {

    private static final TicketNumber NUMBER = new TicketNumber("700123");
    private static final KnownContact CONCEICAO =
            new KnownContact("2", "Conceição Araújo", "financeiro@paodourado.example", "");
    private static final KnownContact JOAO = new KnownContact("3", "João Magalhães", "joao@paodourado.example", "");

    private final AtomicReference<Instant> now = new AtomicReference<>(ExampleCase.CLOCK.instant());
    private QualitorSimulator qualitor;
    private SiteProfile site;
    private TicketDesk desk;

    static Stream<Manner> manners() {
        return Arrays.stream(Manner.Spelling.values())
                .flatMap(spelling ->
                        Arrays.stream(Manner.Encoding.values()).map(encoding -> new Manner(spelling, encoding)));
    }

    @BeforeEach
    void startQualitor() throws Exception {
        qualitor = QualitorSimulator.start(SimulatorSite.example(), 0, now::get);
        qualitor.rememberEarlierTicket();
        site = ExampleCase.site(qualitor.uri());
        desk = ExampleCase.desk(site);
    }

    @AfterEach
    void closeQualitor() {
        qualitor.close();
    }

    @Test
    void theCodesOfATicketAreThoseThatItWasOpenedWith() throws Exception {
        desk.submit(ticket("Como os outros."));

        assertThat(desk.codesOf(NUMBER)).hasValueSatisfying(codes -> {
            assertThat(codes.category().code()).isEqualTo("32");
            assertThat(codes.category().label()).isNotBlank();
            assertThat(codes.type().code()).isEqualTo("5");
            assertThat(codes.severity()).isEqualTo("2");
            assertThat(codes.origin()).isEqualTo("9");
            assertThat(codes.locality()).isEqualTo("4");
        });
        assertThat(desk.codesOf(new TicketNumber("999999"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("manners")
    void fromTheNumberOfACompanyToTheRelatedDemand(Manner manner) throws Exception {
        qualitor.answerIn(manner);
        assertThat(desk.findCustomer(ExampleCase.BAKERY, Optional.empty()))
                .contains(new KnownCustomer("120", "PADARIA PÃO DOURADO LTDA", List.of(CONCEICAO, JOAO)));

        var ticket = ticket("Não abre: “ação” é só um teste, 100% — <b>&amp;</b> +1.");
        var receipt = desk.submit(ticket);

        assertThat(receipt.number()).isEqualTo(NUMBER);
        assertThat(receipt.page())
                .contains(URI.create(qualitor.uri() + "/html/hd/hdchamado/cadastro_chamado.php?cdchamado=700123"));
        assertThat(receipt.openedAt()).isEqualTo(ExampleCase.CLOCK.instant());
        assertThat(desk.relatedTo(NUMBER)).isEmpty();
        now.getAndUpdate(before -> before.plus(Duration.ofSeconds(6)));
        assertThat(desk.relatedTo(NUMBER))
                .containsExactly(new RelatedTicket(new TicketNumber("700124"), "Relacionamento"));
    }

    @Test
    void whatIsStoredIsWhatTheAgentSawCharacterByCharacter() throws Exception {
        var ticket = ticket("Não abre: ação é só um teste, 100% ÀÉÎÕÜçñß ª º § <b>&amp;</b> +1.\n\n\"Fim\"");
        desk.submit(ticket);

        var stored = filed();
        assertThat(stored.title()).isEqualTo("Token em branco - Padaria Pão Dourado Ltda.");
        assertThat(stored.description())
                .isEqualTo(new TicketTemplate(site, ExampleCase.CLOCK.getZone()).description(ticket))
                .contains("CNPJ: 11.222.333/0001-81", "(11) 4000-0001", "(11) 98765-4321", "00A1B2C3D4E5F607")
                .contains("ÀÉÎÕÜçñß ª º § <b>&amp;</b> +1.\n\n\"Fim\"");
        assertThat(stored.damaged()).isEmpty();
        assertThat(stored.keyword()).contains(ExampleCase.KEY.value());
        assertThat(codes(stored)).containsExactly("120", "2", "1", "5", "32", "4", "2", "9");
        assertThat(desk.keeps(ticket, NUMBER)).isTrue();
    }

    @Test
    void charactersThatTheServerCannotKeepAreReplacedBeforeAndThatCanBeSeen() throws Exception {
        var ticket = ticket("O cliente disse: “não abre” 😀");
        var outgoing = desk.outgoing(ticket).description();
        desk.submit(ticket);

        assertThat(outgoing.replaced()).containsExactly("“", "”", "😀");
        assertThat(filed().description()).isEqualTo(outgoing.text()).contains("disse: \"não abre\" ?");
        assertThat(filed().damaged()).isEmpty();
        assertThat(desk.keeps(ticket, NUMBER)).isTrue();
    }

    @Test
    void charactersThatTheServerLosesAgainstTheProfileAreNoticed() throws Exception {
        desk = ExampleCase.desk(
                ExampleCase.site(qualitor.uri(), "stored_charset = \"ISO-8859-1\"", "stored_charset = \"UTF-8\""));
        var ticket = ticket("O cliente disse: “não abre” 😀");
        desk.submit(ticket);

        assertThat(filed().damaged()).containsExactly("dschamado");
        assertThat(desk.keeps(ticket, NUMBER)).isFalse();
    }

    @Test
    void whatIsTooLongIsTakenFromTheAgentsTextsAndTheKeyStays() throws Exception {
        var ticket = ticket("p".repeat(3800));
        var outgoing = desk.outgoing(ticket).description();
        desk.submit(ticket);

        assertThat(outgoing.omitted()).isPositive();
        assertThat(filed().description())
                .isEqualTo(outgoing.text())
                .hasSizeLessThanOrEqualTo(4000)
                .contains("ppp [...]\n\nSolução: Encaminhado")
                .startsWith("Chave: " + ExampleCase.KEY.value());
        assertThat(desk.keeps(ticket, NUMBER)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"WEBSERVICE", "SOAP"})
    void eachWebServiceDoesTheWholeWork(Wire wire) throws Exception {
        var all = wire.site(
                qualitor.uri(), "\n[codes]\n", "\n[qualitor.solution]\ntype = \"5\"\nmarked = true\n[codes]\n");
        desk = ExampleCase.desk(all);
        desk.check();
        var ticket = ticket("ação & <b>\n“]]>” +1");
        assertThat(desk.findCustomer(ExampleCase.BAKERY, Optional.empty())
                        .orElseThrow()
                        .contacts())
                .containsExactly(CONCEICAO, JOAO);
        assertThat(openLike(ticket)).isEmpty();

        assertThat(desk.submit(ticket).number()).isEqualTo(NUMBER);
        desk.addSolution(ticket, NUMBER);
        desk.attach(NUMBER, new Attachment("diagnóstico.pdf", new byte[] {0, -1, 62}));
        qualitor.endSessions();

        assertThat(desk.keeps(ticket, NUMBER)).isTrue();
        assertThat(ExampleCase.found(desk)).isEqualTo(NUMBER);
        assertThat(openLike(ticket)).singleElement().satisfies(open -> {
            assertThat(open.number()).isEqualTo(NUMBER);
            assertThat(open.sameToken()).isTrue();
            assertThat(open.situation()).isEqualTo("Aguardando atendimento");
            assertThat(open.openedAt()).contains(LocalDateTime.of(2026, 11, 23, 10, 28));
        });
        assertThat(filed().description()).contains("ação & <b>\n\"]]>\" +1");
        assertThat(qualitor.followUps()).singleElement().satisfies(entry -> {
            assertThat(entry.data().get("dsacompanhamento")).contains("Encaminhado para nova emissão.");
            assertThat(entry.data().get("idsolucao")).contains("Y");
        });
        assertThat(qualitor.attached()).containsExactly(new AttachedFile(700123, "diagnóstico.pdf", "AP8+"));
        assertThat(qualitor.ticketsPerKeyword()).containsExactly(Map.entry(ExampleCase.KEY.value(), 1L));
    }

    @Test
    void whatIsKnownOfTheInterfaceInJsonWorks() throws Exception {
        var body = Stream.of(
                        "cdcliente",
                        "cdcontato",
                        "cdtipochamado",
                        "cdcategoria",
                        "cdlocalidade",
                        "cdseveridade",
                        "cdorigem")
                .map(name -> "\"%1$s\": \"{%1$s}\"".formatted(name))
                .collect(
                        Collectors.joining(
                                ", ",
                                "{\"idchamado\": \"1\", ",
                                ", \"nmtitulochamado\": \"{titulo}\", \"dschamado\": \"{descricao}\", \"dspalavrachave\": \"{chave}\"}"));
        desk = ExampleCase.desk(ExampleCase.site(
                qualitor.uri(),
                text -> text.replace("\"webservice\"", "\"rest\"")
                        .replace(
                                "\n[codes]\n",
                                "\n[qualitor.rest.opening]\npath = \"/ticket\"\nnumber = \"/id\"\nbody = '" + body
                                        + "'\n[codes]\n")));
        var ticket = ticket("ação \"x\" \\ {cnpj}");
        desk.check();
        qualitor.endSessions();

        assertThat(desk.submit(ticket).number()).isEqualTo(NUMBER);
        assertThat(desk.keeps(ticket, NUMBER)).isTrue();
        assertThat(ExampleCase.found(desk)).isEqualTo(NUMBER);
        assertThat(openLike(ticket)).extracting(EarlierTicket::number).containsExactly(NUMBER);
        assertThat(failure(() -> desk.attach(NUMBER, new Attachment("a", new byte[1]))))
                .isEqualTo(new TicketFailure.NotOffered());
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordOpensNoDesk(Wire wire) {
        var stranger = new QualitorDesks(wire.site(qualitor.uri()), ExampleCase.CLOCK)
                .open(new Credentials("integracao.token", "errada"));

        assertThat(failure(stranger::check)).isEqualTo(new TicketFailure.SignInRefused());
        assertThat(failure(() -> stranger.submit(ticket("x")))).isEqualTo(new TicketFailure.SignInRefused());
    }

    @Test
    void aServerThatListsTwiceAndPassesOverTheKeywordStillGivesTheRightTicket() throws Exception {
        qualitor.passOverTheKeyword();
        qualitor.listTwice();
        desk.submit(ticket("x"));

        assertThat(ExampleCase.found(desk)).isEqualTo(NUMBER);
        assertThat(desk.find(Wanted.by(CorrelationKey.next(new Random(3)))))
                .isEqualTo(ExampleCase.cannotTell(Doubt.FILTER_IGNORED));
        assertThat(desk.find(new Wanted(
                        CorrelationKey.next(new Random(3)), Optional.empty(), Optional.empty(), List.of(NUMBER))))
                .isEqualTo(new Sought.Absent());
        assertThat(openLike(ticket("x"))).hasSize(1);
    }

    @Test
    void aTicketOfAnotherCompanyIsNotThisOnes() throws Exception {
        desk.submit(ExampleCase.ticket(Optional.empty()));
        var sameCompany = ExampleCase.ticket(Optional.empty());

        assertThat(openLike(sameCompany)).hasSize(1);
        assertThat(desk.openTickets(new Cnpj("26637142000158"), Optional.empty(), "FFFF"))
                .isEmpty();
    }

    @Test
    void theDemandThatFollowsATicketIsNoSecondOne() throws Exception {
        desk.submit(ticket("x"));
        now.getAndUpdate(before -> before.plus(Duration.ofSeconds(6)));
        assertThat(desk.relatedTo(NUMBER)).hasSize(1);

        assertThat(openLike(ticket("x"))).extracting(EarlierTicket::number).containsExactly(NUMBER);
    }

    @Test
    void aDemandWithoutAKeyIsKnownByItsRelationAndListedWhereThatCannotBeAskedFor() throws Exception {
        desk.submit(ticket("x"));
        qualitor.spoil(Spoiling.KEYS_MISSING);
        now.getAndUpdate(before -> before.plus(Duration.ofSeconds(6)));

        assertThat(openLike(ticket("x"))).extracting(EarlierTicket::number).containsExactly(NUMBER);
        qualitor.strike(
                QualitorOperation.GET_SQL_QUERY_RESULT,
                Fault.beforeWork(new Symptom.Refused("WS-X", "Query not allowed.")));
        assertThat(openLike(ticket("x"))).hasSize(2);
    }

    @Test
    void theLocalityIsTheContactsOwn() throws Exception {
        desk.submit(ExampleCase.ticket(Optional.of(new Requester("120", "3", ""))));

        assertThat(codes(filed())).containsExactly("120", "3", "1", "5", "32", "5", "2", "9");
    }

    @Test
    void aContactWithoutALocalityGetsTheSites() throws Exception {
        qualitor.strike(
                QualitorOperation.GET_CUSTOMER_CONTACT_DATA,
                Fault.beforeWork(new Symptom.Refused("WS-X", "Ws - Customer contact not found.")));
        desk.submit(ExampleCase.ticket(Optional.of(new Requester("120", "3", ""))));

        assertThat(codes(filed())).containsExactly("120", "3", "1", "5", "32", "4", "2", "9");
    }

    @Test
    void aCompanyThatQualitorDoesNotKnowIsNoFailure() throws Exception {
        assertThat(desk.findCustomer(new Cnpj("26637142000158"), Optional.empty()))
                .isEmpty();

        desk.submit(ExampleCase.ticket(Optional.empty()));
        assertThat(codes(filed())).containsExactly("1", "1", "1", "5", "32", "4", "2", "9");
    }

    @Test
    void aServerMaySayWithStatus0ThatItKnowsNobody() throws Exception {
        qualitor.strike(
                QualitorOperation.GET_CUSTOMER,
                Fault.beforeWork(new Symptom.Refused("WS-9", "Ws - Customer not found.")));

        assertThat(desk.findCustomer(ExampleCase.BAKERY, Optional.empty())).isEmpty();
    }

    @Test
    void aNumberMayHaveLetters() throws Exception {
        assertThat(desk.findCustomer(new Cnpj("12ABC34501DE35"), Optional.empty())
                        .orElseThrow()
                        .code())
                .isEqualTo("A130");
    }

    @Test
    void aWrongPasswordIsRefusedAndNothingIsFiled() {
        var stranger = new QualitorDesks(site, ExampleCase.CLOCK).open(new Credentials("integracao.token", "errada"));

        assertThat(failure(() -> stranger.findCustomer(ExampleCase.BAKERY, Optional.empty())))
                .isEqualTo(new TicketFailure.SignInRefused());
        assertThat(failure(() -> stranger.submit(ticket("x")))).isEqualTo(new TicketFailure.SignInRefused());
        assertThat(qualitor.tickets()).isEmpty();
    }

    @Test
    void aWrongCodeIsRefusedInQualitorsWords() {
        var other = ExampleCase.desk(ExampleCase.site(qualitor.uri(), "severity = \"2\"", "severity = \"77\""));

        assertThat(failure(() -> other.submit(ticket("x"))))
                .isInstanceOfSatisfying(TicketFailure.Rejected.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("WS-CODE");
                    assertThat(refusal.message()).contains("cdseveridade");
                });
        assertThat(qualitor.tickets()).isEmpty();
    }

    @Test
    void aWrongPathIsToldAsAWrongAddress() {
        var other = ExampleCase.desk(
                ExampleCase.site(URI.create(qualitor.uri().toString().replace("/qualitor", "/x"))));

        assertThat(failure(() -> other.findCustomer(ExampleCase.BAKERY, Optional.empty())))
                .isInstanceOf(TicketFailure.WrongAddress.class);
        assertThat(failure(() -> other.submit(ticket("x")))).isInstanceOf(TicketFailure.WrongAddress.class);
    }

    static Stream<Symptom> silences() {
        return Stream.of(
                new Symptom.HangUp(),
                new Symptom.EmptyBody(),
                new Symptom.HtmlPage(500),
                new Symptom.HtmlPage(200),
                new Symptom.WithoutData());
    }

    @ParameterizedTest
    @MethodSource("silences")
    void aTicketWhoseNumberWasLostIsFoundByItsKey(Symptom silence) throws Exception {
        qualitor.strike(QualitorOperation.ADD_TICKET_BY_DATA, Fault.afterWork(silence));

        assertThat(failure(() -> desk.submit(ticket("x")))).isEqualTo(unknown());
        assertThat(ExampleCase.found(desk)).isEqualTo(NUMBER);
        assertThat(qualitor.tickets()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("silences")
    void aTicketThatWasNotFiledIsNotFound(Symptom silence) throws Exception {
        qualitor.strike(QualitorOperation.ADD_TICKET_BY_DATA, Fault.beforeWork(silence));

        assertThat(failure(() -> desk.submit(ticket("x")))).isEqualTo(unknown());
        assertThat(ExampleCase.sought(desk)).isEqualTo(new Sought.Absent());
        assertThat(qualitor.tickets()).isEmpty();
    }

    @Test
    void aPageInsteadOfAReplyIsQuoted() {
        qualitor.strike(QualitorOperation.GET_CUSTOMER, Fault.beforeWork(new Symptom.HtmlPage(500)));

        assertThat(failure(() -> desk.findCustomer(ExampleCase.BAKERY, Optional.empty())))
                .isInstanceOfSatisfying(TicketFailure.UnexpectedAnswer.class, answer -> {
                    assertThat(answer.status()).isEqualTo(500);
                    assertThat(answer.beginning()).startsWith("<!DOCTYPE HTML").hasSizeLessThanOrEqualTo(200);
                });
    }

    private static Ticket ticket(String problem) {
        return ExampleCase.ticket(ExampleCase.wording(problem), Optional.of(new Requester("120", "2", "4")));
    }

    private FiledTicket filed() {
        assertThat(qualitor.tickets()).hasSize(1);
        return qualitor.tickets().get(0);
    }

    private static List<String> codes(FiledTicket filed) {
        return Stream.of(
                        "cdcliente",
                        "cdcontato",
                        "idchamado",
                        "cdtipochamado",
                        "cdcategoria",
                        "cdlocalidade",
                        "cdseveridade",
                        "cdorigem")
                .map(name -> filed.data().get(name).orElse(""))
                .toList();
    }

    private static TicketFailure unknown() {
        return new TicketFailure.OutcomeUnknown(ExampleCase.KEY);
    }

    private List<EarlierTicket> openLike(Ticket ticket) throws TicketException {
        return desk.openTickets(
                ticket.customer().cnpj(),
                ticket.requester().map(Requester::customerCode),
                ticket.token().serial());
    }
}
