package org.tokentriage.training.transport;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tokentriage.training.call.Answer;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Symptom;
import org.tokentriage.training.http.Markup;
import org.tokentriage.training.http.Reply;

/** The reply of a request that a fault strikes. */
final class FaultyReply {

    private static final Duration LATE = Duration.ofMillis(100);

    private FaultyReply() {}

    static Reply of(Fault fault, Supplier<Answer> work, Function<Answer, Reply> writing) {
        return switch (fault.moment()) {
            case BEFORE_WORK -> shown(fault.symptom(), work, writing);
            case AFTER_WORK -> {
                var done = work.get();
                yield shown(fault.symptom(), () -> done, writing);
            }
            case AFTER_ANSWER -> {
                Thread.startVirtualThread(() -> late(LATE, work, writing));
                yield shown(fault.symptom(), work, writing);
            }
        };
    }

    private static Reply shown(Symptom symptom, Supplier<Answer> work, Function<Answer, Reply> writing) {
        return switch (symptom) {
            case Symptom.HangUp hangUp -> Reply.hangUp();
            case Symptom.Delay delay -> late(delay.duration(), work, writing);
            case Symptom.EmptyBody empty -> Reply.xml(new byte[0]);
            case Symptom.HtmlPage page -> Reply.page(page.httpStatus(), phpPage());
            case Symptom.Redirect redirect -> Reply.elsewhere();
            case Symptom.WithoutData none -> writing.apply(new Answer.WithoutData());
            case Symptom.Refused refused -> writing.apply(new Answer.Refused(refused.code(), refused.message()));
        };
    }

    private static Reply late(Duration duration, Supplier<Answer> work, Function<Answer, Reply> writing) {
        try {
            Thread.sleep(duration);
            return writing.apply(work.get());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Reply.hangUp();
        }
    }

    private static Markup phpPage() {
        return new Markup("""
                <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
                <html><head><title>Qualitor</title></head>
                <body><h1>Internal Server Error</h1>
                <p>The server encountered an internal error or misconfiguration.</p></body></html>
                """);
    }
}
