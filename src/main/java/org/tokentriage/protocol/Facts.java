package org.tokentriage.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tokentriage.i18n.Unbroken;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.words.Voice;

/** What is known of an open ticket, each thing with its name. */
record Facts(Protocol protocol, Voice voice) {

    /** @param value on one line, in characters that a keyboard writes */
    record Fact(String name, String value) {}

    String title() {
        return voice.say("receipt.number", protocol.number());
    }

    List<Fact> all() {
        var all = new ArrayList<Fact>();
        protocol.receipt().page().ifPresent(page -> all.add(fact("receipt.page", page.toString())));
        all.add(openedAt());
        all.add(fact("receipt.related", related()));
        all.addAll(customer());
        all.add(token());
        all.add(fact("receipt.answerBy", moment(protocol.answerBy())));
        all.add(key());
        return all;
    }

    Fact openedAt() {
        return fact("receipt.openedAt", moment(protocol.receipt().openedAt()));
    }

    List<Fact> customer() {
        var customer = protocol.ticket().customer();
        var contact = protocol.ticket().contact();
        return List.of(
                fact("receipt.customer", customer.name()),
                fact("receipt.cnpj", customer.cnpj().formatted()),
                fact("receipt.contact", contact.name()),
                fact(
                        "receipt.phones",
                        contact.phone1().formatted() + ", " + contact.phone2().formatted()),
                fact("receipt.email", contact.email().value()));
    }

    Fact token() {
        var token = protocol.ticket().token();
        return fact("receipt.token", token.label() + ", " + token.serial());
    }

    Fact readAt() {
        return fact("receipt.readAt", moment(protocol.ticket().token().readAt()));
    }

    Fact key() {
        return fact("receipt.key", protocol.ticket().key().value());
    }

    /** What is wrong with the token, after a person's name. */
    String state() {
        var occasion = protocol.ticket().token().occasion();
        return protocol.speech().orElseGet(() -> voice.say("speech.token." + occasion));
    }

    /** Until when the site answers, with the day of the week. */
    String deadline() {
        var moments = voice.moments();
        return voice.say("speech.deadline", moments.day(protocol.answerBy()), moments.time(protocol.answerBy()));
    }

    String related() {
        return protocol.demands().isEmpty()
                ? voice.say("receipt.related.unseen")
                : protocol.demands().stream().map(Facts::named).collect(Collectors.joining(", "));
    }

    /** The customer does not see the desk. */
    Fact relatedForCustomer() {
        return fact("receipt.related", protocol.demands().isEmpty() ? voice.say("protocol.related.unseen") : related());
    }

    private static String named(RelatedTicket demand) {
        var number = demand.number().value();
        return demand.team().isBlank() ? number : number + " (" + demand.team() + ")";
    }

    private String moment(Instant at) {
        return voice.say(
                "receipt.moment", voice.moments().date(at), voice.moments().time(at));
    }

    private Fact fact(String name, String value) {
        return new Fact(voice.say(name), Unbroken.release(value));
    }
}
