package org.tokentriage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailures;

class ProblemsTest {

    private static final Path PATH = Path.of("/usr/lib/libaetpkss.so");

    private static final CorrelationKey KEY = CorrelationKey.next(new Random(1));

    private static final List<TicketFailure> TICKET_FAILURES = List.of(
            new TicketFailure.SignInRefused(),
            new TicketFailure.UnknownHost("host"),
            new TicketFailure.Unreachable("host"),
            new TicketFailure.Untrusted("host"),
            new TicketFailure.ProxyRefused("proxy:8080", TicketFailure.ProxyWish.LOGIN),
            new TicketFailure.NotOffered(),
            new TicketFailure.WrongAddress(URI.create("https://host/x")),
            new TicketFailure.UnexpectedAnswer(200, "<html>"),
            new TicketFailure.Rejected("WS-1", "Ws - refused."),
            new TicketFailure.Interrupted(),
            new TicketFailure.NotProven(KEY, Sought.Doubt.NO_LIST),
            new TicketFailure.TooSoon(Duration.ofSeconds(7)),
            new TicketFailure.OutcomeUnknown(KEY));

    private static final List<CaseFailure> CASE_FAILURES = List.of(
            new CaseFailure.InUse(KEY),
            new CaseFailure.AlreadyBegun(KEY),
            new CaseFailure.NoSuchCase(KEY),
            new CaseFailure.Damaged(KEY),
            new CaseFailure.PayloadBound(KEY),
            new CaseFailure.KeyTaken(KEY),
            new CaseFailure.FolderUnusable(PATH),
            new CaseFailure.FolderNotOwn(PATH),
            new CaseFailure.SentNotKept(KEY, PATH),
            new CaseFailure.OpenNotKept(KEY, new TicketNumber("700123"), PATH));

    static Stream<Problem> problems() {
        return Stream.of(
                        TokenFailures.EVERY.stream().map(Problems::of),
                        TICKET_FAILURES.stream().map(Problems::of),
                        Arrays.stream(TicketFailure.Distrust.values())
                                .filter(why -> why != TicketFailure.Distrust.OTHER)
                                .map(why -> Problems.of(new TicketFailure.Untrusted("host", why))),
                        Arrays.stream(TicketFailure.ProxyWish.values())
                                .filter(wish -> wish != TicketFailure.ProxyWish.LOGIN)
                                .map(wish -> Problems.of(new TicketFailure.ProxyRefused("proxy:8080", wish))),
                        Arrays.stream(Sought.Doubt.values())
                                .filter(why -> why != Sought.Doubt.NO_LIST)
                                .map(why -> Problems.of(new TicketFailure.NotProven(KEY, why))),
                        CASE_FAILURES.stream().map(Problems::of),
                        Stream.of(
                                Problems.siteMissing(List.of(PATH)),
                                Problems.siteWrong(PATH, "linha 3"),
                                Problems.siteByHand(),
                                Problems.profileNotWritable(PATH),
                                Problems.needsConnection(KEY),
                                Problems.numberKept(new TicketNumber("700123"), new TicketNumber("800999")),
                                Problems.openedElsewhere(KEY),
                                Problems.of(new IllegalStateException())))
                .flatMap(stream -> stream);
    }

    @Test
    void everyFailureIsAmongTheExamples() {
        assertThat(kinds(TokenFailures.EVERY)).containsExactlyInAnyOrder(TokenFailure.class.getPermittedSubclasses());
        assertThat(kinds(TICKET_FAILURES)).containsExactlyInAnyOrder(TicketFailure.class.getPermittedSubclasses());
        assertThat(kinds(CASE_FAILURES)).containsExactlyInAnyOrder(CaseFailure.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void saysWhatHappenedWhyAndWhatToDoInEachLanguage(Problem problem) {
        for (var language : Texts.LANGUAGES) {
            var texts = Texts.in(language);
            for (var part : parts(problem)) {
                assertThat(texts.say(part)).isNotBlank().doesNotContain("{").doesNotContainIgnoringCase("desconhecido");
            }
        }
    }

    @Test
    void noTwoProblemsShareACode() {
        assertThat(problems().map(Problem::code)).doesNotHaveDuplicates();
    }

    @Test
    void theDocumentListsEveryCodeWithItsTitle() throws IOException {
        var document = Files.readString(Path.of("docs/problems.md"));

        assertThat(problems())
                .allSatisfy(problem -> assertThat(document)
                        .contains("| " + problem.code() + " | "
                                + Texts.in(Texts.PORTUGUESE).say(problem.title()) + " |"));
    }

    @Test
    void theTextOfAProblemIsNotLostInAnApostrophe() {
        var english = Texts.in(Texts.LANGUAGES.get(1));

        assertThat(english.say(
                        Problems.of(new TokenFailure.NoModule(List.of(PATH))).what()))
                .contains("SafeSign's library")
                .contains(PATH.toString());
    }

    private static List<Message> parts(Problem problem) {
        return Arrays.asList(problem.title(), problem.what(), problem.why(), problem.remedySentence());
    }

    private static Class<?>[] kinds(List<?> failures) {
        return failures.stream().map(Object::getClass).toArray(Class<?>[]::new);
    }
}
