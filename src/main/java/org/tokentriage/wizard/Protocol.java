package org.tokentriage.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.i18n.Unbroken;
import org.tokentriage.ticket.desk.RelatedTicket;

/** The open ticket as plain text, to be kept with the customer's file. */
public final class Protocol {

    private final Step.Done done;
    private final Texts texts;
    private final Moments moments;

    private Protocol(Step.Done done, Texts texts, Moments moments) {
        this.done = done;
        this.texts = texts;
        this.moments = moments;
    }

    /** {@return a line for each fact, and the speech below them} */
    public static String of(Step.Done done, Texts texts, Moments moments) {
        var lines = new Protocol(done, texts, moments).lines();
        return String.join("\n", lines) + "\n\n"
                + Speech.about(done, texts, moments).text() + "\n";
    }

    private List<String> lines() {
        var ticket = done.ticket();
        var contact = ticket.contact();
        var openedAt = done.receipt().openedAt();
        var answerBy = done.promise().answerBy();
        var lines = new ArrayList<String>();
        lines.add(texts.say("receipt.number", done.receipt().number().value()));
        done.receipt().page().ifPresent(page -> lines.add(line("receipt.page", page.toString())));
        lines.addAll(List.of(
                line("receipt.openedAt", texts.say("receipt.moment", moments.date(openedAt), moments.time(openedAt))),
                line("receipt.related", related()),
                line("receipt.customer", ticket.customer().name()),
                line("receipt.cnpj", ticket.customer().cnpj().formatted()),
                line("receipt.contact", contact.name()),
                line(
                        "receipt.phones",
                        contact.phone1().formatted() + ", " + contact.phone2().formatted()),
                line("receipt.email", contact.email().value()),
                line(
                        "receipt.token",
                        ticket.token().label() + ", " + ticket.token().serial()),
                line("receipt.answerBy", texts.say("receipt.moment", moments.date(answerBy), moments.time(answerBy))),
                line("receipt.key", ticket.key().value())));
        return lines;
    }

    private String related() {
        return switch (done.related()) {
            case Related.Found found ->
                found.demands().stream().map(Protocol::named).collect(Collectors.joining(", "));
            case Related.ToBeTold toBeTold -> texts.say("receipt.related.unseen");
            case Related.NotLookedFor notLookedFor -> texts.say("receipt.related.unseen");
            case Related.Looking looking -> texts.say("receipt.related.unseen");
            case Related.NotYet notYet -> texts.say("receipt.related.unseen");
            case Related.Failed failed -> texts.say("receipt.related.unseen");
        };
    }

    private static String named(RelatedTicket demand) {
        var number = demand.number().value();
        return demand.team().isBlank() ? number : number + " (" + demand.team() + ")";
    }

    private String line(String key, String value) {
        return texts.say("receipt.line", texts.say(key), Unbroken.release(value));
    }
}
