package org.tokentriage.training.transport;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.tokentriage.training.call.Answer;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.FaultPlan;
import org.tokentriage.training.fault.Manner;
import org.tokentriage.training.http.Reply;
import org.tokentriage.training.service.WebServices;

/** Carries out operations for every way in which they come, and strikes them with the faults still to come. */
public final class Operations {

    private final WebServices services;
    private final FaultPlan faults;
    private volatile Manner manner = Manner.USUAL;

    public Operations(WebServices services, FaultPlan faults) {
        this.services = services;
        this.faults = faults;
    }

    public void answerIn(Manner other) {
        manner = other;
    }

    Manner manner() {
        return manner;
    }

    /** @param writing puts an answer into the form in which the client wants it */
    Reply reply(QualitorOperation operation, byte[] inputXml, BiFunction<Answer, Manner, Reply> writing) {
        return struck(operation, () -> services.answer(operation, inputXml), writing);
    }

    /** As {@link #reply}, for work that did not come as XML. */
    Reply struck(QualitorOperation operation, Supplier<Answer> work, BiFunction<Answer, Manner, Reply> writing) {
        var now = manner;
        return faults.take(operation)
                .map(fault -> FaultyReply.of(fault, work, answer -> writing.apply(answer, now)))
                .orElseGet(() -> writing.apply(work.get(), now));
    }
}
