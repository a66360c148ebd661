package org.tokentriage.training;

import java.time.Duration;
import java.util.function.Supplier;

/** The reply of a request that a fault strikes. */
final class FaultyReply {

    private FaultyReply() {}

    static Reply of(Fault fault, Supplier<Answer> work, Manner manner) {
        return switch (fault.moment()) {
            case BEFORE_WORK -> shown(fault.symptom(), work, manner);
            case AFTER_WORK -> {
                Answer done = work.get();
                yield shown(fault.symptom(), () -> done, manner);
            }
        };
    }

    private static Reply shown(Symptom symptom, Supplier<Answer> work, Manner manner) {
        return switch (symptom) {
            case Symptom.HangUp hangUp -> Reply.hangUp();
            case Symptom.Delay delay -> late(delay.duration(), work, manner);
            case Symptom.EmptyBody empty -> Reply.xml(new byte[0]);
            case Symptom.HtmlPage page -> Reply.page(page.httpStatus(), phpPage());
            case Symptom.WithoutData none -> written(new Answer.WithoutData(), manner);
            case Symptom.Refused refused -> written(new Answer.Refused(refused.code(), refused.message()), manner);
        };
    }

    private static Reply late(Duration duration, Supplier<Answer> work, Manner manner) {
        try {
            Thread.sleep(duration);
            return written(work.get(), manner);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Reply.hangUp();
        }
    }

    private static Reply written(Answer answer, Manner manner) {
        return Reply.xml(AnswerXml.written(answer, manner));
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
