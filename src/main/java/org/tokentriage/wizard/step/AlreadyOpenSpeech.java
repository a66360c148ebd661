package org.tokentriage.wizard.step;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.protocol.Speech;
import org.tokentriage.ticket.desk.RelatedTicket;

/** What the agent reads out to a customer whose ticket was open before. */
public final class AlreadyOpenSpeech {

    private final Step.AlreadyOpen open;
    private final Texts texts;
    private final Clock clock;
    private final Moments moments;

    private AlreadyOpenSpeech(Step.AlreadyOpen open, Texts texts, Clock clock) {
        this.open = open;
        this.texts = texts;
        this.clock = clock;
        this.moments = new Moments(texts, clock);
    }

    /** A deadline that has passed is no promise any more. */
    public static Speech about(Step.AlreadyOpen open, Texts texts, Clock clock) {
        return new AlreadyOpenSpeech(open, texts, clock).speech();
    }

    private Speech speech() {
        var sentences = new ArrayList<String>();
        sentences.add(opened());
        if (open.related() instanceof Related.Found found) {
            found.demands().forEach(demand -> sentences.add(received(demand)));
        }
        open.answerBy().map(this::answer).ifPresent(sentences::add);
        if (open.ticket().sameToken()) {
            sentences.add(texts.say("speech.keep"));
        }
        return Speech.marked(String.join(" ", sentences));
    }

    private String opened() {
        var about = open.ticket().sameToken() ? "speech.already.token" : "speech.already.customer";
        var number = Speech.strong(open.ticket().number().value());
        return open.ticket()
                .openedIn(clock.getZone())
                .map(at -> texts.say(about, number, moments.date(at)))
                .orElseGet(() -> texts.say(about + ".undated", number));
    }

    private String received(RelatedTicket demand) {
        var team = demand.team().isBlank() ? open.team() : demand.team();
        return texts.say(
                "speech.already.received", team, Speech.strong(demand.number().value()));
    }

    private String answer(Instant by) {
        if (by.isBefore(clock.instant())) {
            return texts.say("speech.already.late", open.team());
        }
        var deadline = texts.say("speech.deadline", moments.day(by), moments.time(by));
        return texts.say("speech.already.answer", Speech.strong(deadline));
    }
}
