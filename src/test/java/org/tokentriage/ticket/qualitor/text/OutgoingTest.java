package org.tokentriage.ticket.qualitor.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.settings.NewTickets.Capacity;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.qualitor.ExampleCase;

class OutgoingTest {

    private static final TicketTemplate TEMPLATE = new TicketTemplate(
            ExampleCase.site(URI.create("https://chamados.exemplo.com.br")), ExampleCase.CLOCK.getZone());

    @ParameterizedTest
    @CsvSource({
        "ação ª º §, ação ª º §",
        "“a” ‘b’ – — ‑ …, \"a\" 'b' - - - ...",
        "€ 5 ™, EUR 5 TM",
        "Łódź, ?ódz",
        "😀 日, ? ?",
        "x\u200By\u2060z\uFEFF ❤\uFE0F, xyz ?",
        "\u202Eabc\u202C, abc",
        "ﬁm, fim"
    })
    void whatLatin1DoesNotHaveIsWrittenWithWhatItHas(String written, String sent) {
        assertThat(outgoing(4000, ISO_8859_1).followUp(written).text()).isEqualTo(sent);
    }

    @Test
    void whatWasReplacedIsNamedOnceInItsOrder() {
        var sent = outgoing(4000, ISO_8859_1).followUp("–😀–ç");

        assertThat(sent.replaced()).isEqualTo(List.of("–", "😀"));
        assertThat(sent.isAsWritten()).isFalse();
        assertThat(outgoing(4000, ISO_8859_1).followUp("ç").isAsWritten()).isTrue();
    }

    @Test
    void aSiteThatKeepsAllGetsAll() {
        assertThat(outgoing(4000, UTF_8).followUp("“😀” – €").text()).isEqualTo("“😀” – €");
        assertThat(outgoing(4000, Charset.forName("windows-1252"))
                        .followUp("“😀” – €")
                        .text())
                .isEqualTo("“?” – €");
    }

    @Test
    void aTextThatJustFitsIsWhole() {
        assertThat(outgoing(4000, ISO_8859_1).followUp("x".repeat(4000)).isAsWritten())
                .isTrue();

        var cut = outgoing(4000, ISO_8859_1).followUp("x".repeat(4001));
        assertThat(cut.text()).hasSize(4000).endsWith("x [...]");
        assertThat(cut.omitted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 3_500, 4_000, 9_000})
    void aDescriptionFitsAndHasItsKeyHoweverLongTheTextsAre(int length) {
        for (var other : List.of(0, 3_000, 9_000)) {
            var wording = ExampleCase.wording("p".repeat(length));
            var ticket = ExampleCase.ticket(
                    new TicketDraft.Wording(
                            wording.category(), wording.type(), wording.title(), wording.problem(), "s".repeat(other)),
                    Optional.empty());

            var sent = outgoing(4000, ISO_8859_1).of(ticket).description();

            assertThat(sent.text()).hasSizeLessThanOrEqualTo(4000).startsWith("Chave: " + ExampleCase.KEY.value());
            assertThat(sent.omitted() == 0).isEqualTo(sent.text().equals(TEMPLATE.description(ticket)));
        }
    }

    @Test
    void ofTwoLongTextsEachIsCutInProportionAndMarked() {
        var sent = description(4000, "p".repeat(4_000), "s".repeat(4_002));

        var problem = sent.chars().filter(c -> c == 'p').count();
        var solution = sent.chars().filter(c -> c == 's').count();
        assertThat(problem).isBetween(1_500L, 2_000L).isCloseTo(solution, within(80L));
        assertThat(sent).hasSizeBetween(3_998, 4_000).contains("p [...]\n").endsWith("s [...]");
    }

    @Test
    void aShortTextBesideAVeryLongOneStaysWhole() {
        assertThat(description(4000, "Token em branco.", "s".repeat(9_000))).contains("Problema: Token em branco.\n");
        assertThat(description(4000, "p".repeat(9_000), "Reemitir.")).endsWith("Solução: Reemitir.");
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (var longest = 40; longest < 60; longest++) {
            var sent = outgoing(longest, UTF_8).followUp("😀".repeat(40)).text();

            assertThat(sent).hasSizeBetween(longest - 1, longest).endsWith("😀 [...]");
            assertThat(UTF_8.newEncoder().canEncode(sent)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{cliente} {problema} {solucao} Chave: {chave}",
                "{chave} {problema}",
                "{problema}{problema} {chave} {cliente}"
            })
    void theKeyIsInTheDescriptionWhereverItIsAndHoweverLongTheRest(String description) {
        for (var longest = 40; longest < 400; longest += 7) {
            for (var customer : List.of("Padaria", "x".repeat(300))) {
                var site = ExampleCase.describing(description);
                var outgoing = new Outgoing(
                        new Capacity(100, longest, 4000, ISO_8859_1),
                        false,
                        new TicketTemplate(site, ExampleCase.CLOCK.getZone()));
                var ticket = ExampleCase.named(customer, "p".repeat(500), "s".repeat(30));

                var sent = outgoing.of(ticket).description().text();

                assertThat(sent).hasSizeLessThanOrEqualTo(longest).contains(ExampleCase.KEY.value());
            }
        }
    }

    private static String description(int longest, String problem, String solution) {
        return outgoing(longest, ISO_8859_1)
                .of(ExampleCase.named("Padaria", problem, solution))
                .description()
                .text();
    }

    @Test
    void aTitleHasItsKeyWhereTheSiteWantsItHoweverLongItIs() {
        var withKey = new Outgoing(new Capacity(60, 4000, 4000, ISO_8859_1), true, TEMPLATE);
        var end = " " + ExampleCase.KEY.value();

        assertThat(withKey.of(titled("Token em branco")).title().text()).isEqualTo("Token em branco" + end);
        var cut = withKey.of(titled("Token em branco - " + "x".repeat(60))).title();
        assertThat(cut.text()).hasSize(60).startsWith("Token em branco - x").endsWith(" [...]" + end);
        assertThat(cut.isAsWritten()).isFalse();
    }

    private static Ticket titled(String title) {
        var wording = ExampleCase.wording("p");
        return ExampleCase.ticket(
                new TicketDraft.Wording(
                        wording.category(), wording.type(), title, wording.problem(), wording.solution()),
                Optional.empty());
    }

    private static Outgoing outgoing(int longest, Charset characters) {
        return new Outgoing(new Capacity(100, longest, longest, characters), false, TEMPLATE);
    }
}
