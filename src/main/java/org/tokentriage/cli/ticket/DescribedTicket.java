package org.tokentriage.cli.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.Occasion;
import org.tokentriage.ticket.Answer;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.FieldProblem;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketDraft.Checked;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.TokenEvidence;
import org.tokentriage.ticket.Unseen;

/**
 * The ticket that a file describes.
 *
 * @param reported whether the file's report is wanted at the site
 */
record DescribedTicket(CaseDocument document, boolean reported, Texts texts) {

    /**
     * The ticket, in the site's words where the file has none.
     *
     * @param newKey the case's key when the file names none
     * @param readAt when the token counts as read
     */
    Ticket ticket(TicketTemplate template, CorrelationKey newKey, Instant readAt) throws BadInput {
        var token = token(readAt).being(occasion(template));
        var proposed = template.draft(token, key().orElse(newKey));
        var wording = proposed.wording();
        var draft = new TicketDraft(
                new TicketDraft.Customer(document.value("customer.cnpj"), document.value("customer.name")),
                new TicketDraft.Contact(
                        document.value("contact.name"),
                        document.value("contact.phone1"),
                        document.value("contact.phone2"),
                        document.value("contact.email")),
                new TicketDraft.Wording(
                        wording.category(),
                        wording.type(),
                        template.title(token.occasion(), document.value("customer.name")),
                        document.valueOr("problem", wording.problem()),
                        document.valueOr("solution", wording.solution()),
                        Optional.of(answers(wording.answers()))),
                proposed.token(),
                proposed.key());
        return switch (draft.check(Optional.empty())) {
            case Checked.Complete(var ticket) -> ticket;
            case Checked.Incomplete(var problems) -> throw new BadInput(told(problems));
        };
    }

    private TokenEvidence token(Instant readAt) throws BadInput {
        if (Unseen.isAllOf(document.value("token.serial"))) {
            throw new BadInput(told("token.serial", FieldProblem.MISSING));
        }
        var read = new TokenEvidence(
                document.value("token.label"),
                document.value("token.serial"),
                document.value("token.model"),
                document.value("token.manufacturer"),
                document.value("token.reader"),
                readAt);
        return reported && document.has("report") ? read.with(document.value("report")) : read;
    }

    /** A blank token, where the file says nothing. */
    private Occasion occasion(TicketTemplate template) throws BadInput {
        var told = document.valueOr("verdict", Occasion.BLANK.name());
        var allowed = template.occasions();
        return allowed.stream()
                .filter(occasion -> occasion.name().equals(told))
                .findFirst()
                .orElseThrow(() -> new BadInput(texts.say(
                        "cli.case.verdict",
                        told,
                        allowed.stream().map(Occasion::name).collect(Collectors.joining(", ")))));
    }

    private List<Answer> answers(List<Answer> asked) throws BadInput {
        var names = asked.stream().map(Answer::name).toList();
        for (var name : document.answered()) {
            if (!names.contains(name)) {
                throw new BadInput(texts.say("cli.case.answer", CaseDocument.ANSWERS + name, String.join(", ", names)));
            }
        }
        return asked.stream()
                .map(answer -> answer.with(document.value(CaseDocument.ANSWERS + answer.name()))
                        .neat())
                .toList();
    }

    private Optional<CorrelationKey> key() throws BadInput {
        if (!document.has("key")) {
            return Optional.empty();
        }
        var key = CorrelationKey.parse(document.value("key"));
        if (key.isEmpty()) {
            throw new BadInput(texts.say("cli.ticket.keyWrong", document.value("key")));
        }
        return key;
    }

    private String told(Map<TicketField, FieldProblem> problems) {
        return problems.entrySet().stream()
                .map(problem -> told(name(problem.getKey()), problem.getValue()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String told(String name, FieldProblem problem) {
        return texts.say("cli.case.field", name, texts.say("field.problem." + problem));
    }

    private static String name(TicketField field) {
        return switch (field) {
            case CNPJ -> "customer.cnpj";
            case CUSTOMER -> "customer.name";
            case CONTACT -> "contact.name";
            case PHONE_1 -> "contact.phone1";
            case PHONE_2 -> "contact.phone2";
            case EMAIL -> "contact.email";
            case CATEGORY -> "ticket.categories";
            case TYPE -> "ticket.types";
            case TITLE -> "texts.title";
            case PROBLEM -> "problem";
            case SOLUTION -> "solution";
        };
    }
}
