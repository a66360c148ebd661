package org.tokentriage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseEvent;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.PayloadHash;
import org.tokentriage.wizard.testing.ExampleTicket;

class CaseSheetTest {

    private static final TicketDraft WRITTEN = TicketDraft.of(ExampleTicket.TICKET);
    private static final Instant READ = WRITTEN.token().readAt();
    private static final Instant BEGUN = READ.plusSeconds(60);

    private final CaseSheet sheet =
            new CaseSheet(Texts.in(Texts.PORTUGUESE), Clock.fixed(READ, ZoneId.of("America/Sao_Paulo")));

    @Test
    void anOpenTicketTakesItsMinutesFromTheReadingOfTheToken() {
        var open = opened(READ.plus(Duration.ofMinutes(4)).plusSeconds(1));

        assertThat(lines(open, Optional.of(WRITTEN)))
                .containsExactly(
                        "\uFEFFInício;Diagnóstico;Situação;Minutos até o número;Chave",
                        told(BEGUN) + ";Token em branco;Aberto à mão;5;"
                                + WRITTEN.key().value());
    }

    @Test
    void whatIsKeptNoLongerIsNotTold() {
        assertThat(lines(opened(BEGUN.plusSeconds(90)), Optional.empty()))
                .last()
                .isEqualTo(told(BEGUN) + ";;Aberto à mão;2;" + WRITTEN.key().value());
    }

    @Test
    void whatIsNotOpenHasNoMinutes() {
        assertThat(lines(new CaseState.Draft(BEGUN, 0), Optional.of(WRITTEN)))
                .last()
                .isEqualTo(told(BEGUN) + ";Token em branco;Rascunho;;"
                        + WRITTEN.key().value());
    }

    @Test
    void nobodyIsNamed() {
        var all = String.join("\n", lines(opened(BEGUN), Optional.of(WRITTEN)));

        assertThat(all)
                .doesNotContain(
                        WRITTEN.customer().name(),
                        WRITTEN.customer().cnpj(),
                        WRITTEN.contact().name(),
                        WRITTEN.contact().email(),
                        WRITTEN.contact().phone1(),
                        WRITTEN.token().serial());
    }

    @Test
    void theOldestComesFirstAndWhatIsDamagedLast() {
        var late = sound(new CaseState.Draft(BEGUN, 0), Optional.empty(), BEGUN.plusSeconds(600));
        var early = sound(new CaseState.Draft(BEGUN, 0), Optional.empty(), BEGUN);
        var damaged = new ListedCase.Damaged("x", List.of(), Optional.empty());

        assertThat(lines(List.of(damaged, late, early)).subList(1, 4))
                .extracting(line -> line.substring(0, Math.min(16, line.length())))
                .containsExactly(told(BEGUN), told(BEGUN.plusSeconds(600)), ";;Danificado;;x");
    }

    @Test
    void noCellIsAFormula() {
        var hostile = new ListedCase.Damaged(
                "=HYPERLINK(\"http://x\";\"y\")", List.of(new CaseEvent.Drafted(BEGUN)), Optional.empty());

        assertThat(lines(List.of(hostile)))
                .last()
                .isEqualTo(told(BEGUN) + ";;Danificado;;\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"");
    }

    private String told(Instant at) {
        var local = at.atZone(ZoneId.of("America/Sao_Paulo"));
        return "%02d/%02d/%d %02d:%02d"
                .formatted(
                        local.getDayOfMonth(),
                        local.getMonthValue(),
                        local.getYear(),
                        local.getHour(),
                        local.getMinute());
    }

    private static CaseState opened(Instant at) {
        return new CaseState.OpenedByHand(
                at, new PayloadHash("0".repeat(64)), new TicketNumber("700123"), Optional.empty());
    }

    private List<String> lines(CaseState state, Optional<TicketDraft> draft) {
        return lines(List.of(sound(state, draft, BEGUN)));
    }

    private List<String> lines(List<ListedCase> cases) {
        return List.of(new String(sheet.of(cases), StandardCharsets.UTF_8).split("\r\n", -1)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static ListedCase sound(CaseState state, Optional<TicketDraft> draft, Instant begun) {
        return new ListedCase.Sound(WRITTEN.key(), begun, state, draft, false);
    }
}
