package org.tokentriage.cli.ticket;

import java.util.List;
import org.tokentriage.cli.console.AsciiJson;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.Retention;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cases as JSON, whose names {@code docs/cli.md} lists. */
final class CaseListDocument {

    private CaseListDocument() {}

    static String of(List<ListedCase> cases, Retention retention) {
        var document = JsonNodeFactory.instance.objectNode();
        var listed = document.putArray("cases");
        cases.forEach(each -> listed.add(document(each, retention)));
        return AsciiJson.of(document);
    }

    private static ObjectNode document(ListedCase listed, Retention retention) {
        var document = JsonNodeFactory.instance.objectNode();
        switch (listed) {
            case ListedCase.Sound sound -> describe(document, sound);
            case ListedCase.Damaged damaged -> document.put("state", "DAMAGED").put("key", damaged.name());
        }
        listed.draft().map(TicketDraft::customer).ifPresent(customer -> document.put("customer", customer.name()));
        retention
                .ending(listed)
                .ifPresent(ending -> document.put("erasedAt", ending.at().toString()));
        return document;
    }

    private static void describe(ObjectNode document, ListedCase.Sound sound) {
        document.put("state", sound.state().code())
                .put("key", sound.key().value())
                .put("begun", sound.begun().toString())
                .put("since", sound.state().at().toString())
                .put("inUse", sound.inUse());
        if (sound.state() instanceof CaseState.OpenedByHand open) {
            document.put("ticket", open.number().value());
            open.demand().ifPresent(demand -> document.putArray("related").add(demand.value()));
        }
        if (sound.state() instanceof CaseState.Confirmed open) {
            document.put("ticket", open.number().value());
            var undone = document.putArray("undone");
            open.undone().forEach(task -> undone.add(task.task().name()));
        }
    }
}
