package org.tokentriage.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.i18n.Unbroken;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.desk.RelatedTicket;

/**
 * What the agent reads out to the customer when the ticket is open.
 *
 * @param parts what is said, in its order
 */
public record Speech(List<Part> parts) {

    /** Words to be shown plain, or strong because the customer writes them down. */
    public record Part(String words, boolean strong) {}

    private static final String MARK = "\uE000";
    private static final Pattern HONORIFIC = Pattern.compile("\\S+\\. .*");

    public Speech {
        parts = List.copyOf(parts);
    }

    /** Numbers, dates and telephones in it hold together at the end of a line. */
    public static Speech about(Step.Done done, Texts texts, Moments moments) {
        var ticket = done.ticket();
        var answerBy = done.promise().answerBy();
        var deadline = texts.say("speech.deadline", moments.day(answerBy), moments.time(answerBy));
        return marked(String.join(
                " ",
                texts.say("speech.token", firstName(ticket.contact()), state(done, texts)),
                opened(done, texts),
                texts.say(
                        "speech.answer",
                        strong(deadline),
                        Unbroken.hold(ticket.contact().phone1().formatted()),
                        Unbroken.hold(ticket.contact().phone2().formatted())),
                texts.say("speech.keep")));
    }

    /** {@return the words alone, for the clipboard} */
    public String text() {
        return Unbroken.release(parts.stream().map(Part::words).collect(Collectors.joining()));
    }

    private static String state(Step.Done done, Texts texts) {
        var occasion = done.ticket().token().occasion();
        return done.promise().speech().orElseGet(() -> texts.say("speech.token." + occasion));
    }

    private static String opened(Step.Done done, Texts texts) {
        var number = strong(done.receipt().number().value());
        if (done.related() instanceof Related.Found found) {
            var received = found.demands().stream()
                    .map(demand -> texts.say(
                            "speech.received",
                            team(demand, done.promise()),
                            strong(demand.number().value())))
                    .collect(Collectors.joining(texts.say("speech.and")));
            return texts.say("speech.opened.received", number, received);
        }
        return texts.say("speech.opened.forwarded", number, done.promise().team());
    }

    private static String team(RelatedTicket demand, Promise promise) {
        return demand.team().isBlank() ? promise.team() : demand.team();
    }

    /** A person is called by the first name, unless that is only a title. */
    private static String firstName(Ticket.Contact contact) {
        var name = contact.name();
        return HONORIFIC.matcher(name).matches() ? name : name.split("\\s+", 2)[0];
    }

    static String strong(String words) {
        return MARK + words + MARK;
    }

    static Speech marked(String text) {
        var parts = new ArrayList<Part>();
        for (var words : text.split(MARK, -1)) {
            parts.add(new Part(words, parts.size() % 2 == 1));
        }
        return new Speech(parts);
    }
}
