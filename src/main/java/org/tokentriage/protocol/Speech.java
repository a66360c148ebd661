package org.tokentriage.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tokentriage.i18n.Unbroken;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.words.Voice;

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
    public static Speech about(Protocol protocol, Voice voice) {
        var ticket = protocol.ticket();
        return marked(String.join(
                " ",
                voice.say("speech.token", firstName(ticket.contact()), new Facts(protocol, voice).state()),
                opened(protocol, voice),
                voice.say(
                        "speech.answer",
                        strong(new Facts(protocol, voice).deadline()),
                        Unbroken.hold(ticket.contact().phone1().formatted()),
                        Unbroken.hold(ticket.contact().phone2().formatted())),
                voice.say("speech.keep")));
    }

    /** {@return the words alone, for the clipboard} */
    public String text() {
        return Unbroken.release(parts.stream().map(Part::words).collect(Collectors.joining()));
    }

    private static String opened(Protocol protocol, Voice voice) {
        var number = strong(protocol.number());
        if (protocol.demands().isEmpty()) {
            return voice.say("speech.opened.forwarded", number, protocol.team());
        }
        var received = protocol.demands().stream()
                .map(demand -> voice.say(
                        "speech.received",
                        team(demand, protocol),
                        strong(demand.number().value())))
                .collect(Collectors.joining(voice.say("speech.and")));
        return voice.say("speech.opened.received", number, received);
    }

    private static String team(RelatedTicket demand, Protocol protocol) {
        return demand.team().isBlank() ? protocol.team() : demand.team();
    }

    /** A person is called by the first name, unless that is only a title. */
    private static String firstName(Ticket.Contact contact) {
        var name = contact.name();
        return HONORIFIC.matcher(name).matches() ? name : name.split("\\s+", 2)[0];
    }

    public static String strong(String words) {
        return MARK + words + MARK;
    }

    public static Speech marked(String text) {
        var parts = new ArrayList<Part>();
        for (var words : text.split(MARK, -1)) {
            parts.add(new Part(words, parts.size() % 2 == 1));
        }
        return new Speech(parts);
    }
}
