package org.tokentriage.words;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseEvent;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;

/**
 * Cases for whoever counts them in a spreadsheet: when, which verdict, how it stands, how long it took; nothing about a person. As a
 * Brazilian Excel opens it with two clicks: UTF-8 with its mark, semicolons, dates that it takes for dates.
 *
 * @param clock whose zone the times are told in
 */
public record CaseSheet(Texts texts, Clock clock) {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    /** What a spreadsheet would take for a formula, and run. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("[;\"\\r\\n]");

    /** {@return the bytes of the file} The oldest case comes first, and what is damaged last. */
    public byte[] of(List<ListedCase> cases) {
        var head = Stream.of("begun", "verdict", "state", "minutes", "key").map(name -> texts.say("sheet." + name));
        var rows = cases.stream()
                .sorted(Comparator.comparing(listed -> begun(listed).orElse(Instant.MAX)))
                .map(this::row);
        return Stream.concat(Stream.of(line(head)), rows)
                .collect(Collectors.joining(LINE_END, MARK, LINE_END))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String row(ListedCase listed) {
        var verdict = listed.draft()
                .map(TicketDraft::token)
                .map(token -> texts.say("form.token.state." + token.occasion()))
                .orElse("");
        return switch (listed) {
            case ListedCase.Sound sound ->
                line(Stream.of(
                        moment(sound.begun()),
                        verdict,
                        state(sound.state()),
                        minutes(sound),
                        sound.key().value()));
            case ListedCase.Damaged damaged ->
                line(Stream.of(
                        begun(damaged).map(this::moment).orElse(""),
                        verdict,
                        texts.say("sheet.damaged"),
                        "",
                        damaged.name()));
        };
    }

    private String state(CaseState state) {
        return state instanceof CaseState.Confirmed open && open.isSettled()
                ? texts.say("sheet.open")
                : texts.say("case.state." + state.code());
    }

    /** From the reading of the token, or where that is kept no longer from the first letter, until the ticket's number was known. */
    private static String minutes(ListedCase.Sound sound) {
        var begun = sound.draft().map(draft -> draft.token().readAt()).orElse(sound.begun());
        return opened(sound.state())
                .map(at -> Long.toString(
                        Duration.between(begun, at).plusSeconds(59).toMinutes()))
                .orElse("");
    }

    private static Optional<Instant> opened(CaseState state) {
        return state instanceof CaseState.Confirmed || state instanceof CaseState.OpenedByHand
                ? Optional.of(state.at())
                : Optional.empty();
    }

    private static Optional<Instant> begun(ListedCase listed) {
        return switch (listed) {
            case ListedCase.Sound sound -> Optional.of(sound.begun());
            case ListedCase.Damaged damaged ->
                damaged.events().stream().findFirst().map(CaseEvent::at);
        };
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    private static String line(Stream<String> cells) {
        return cells.map(CaseSheet::cell).collect(Collectors.joining(";"));
    }

    private static String cell(String text) {
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
