package org.tokentriage.ticket.office;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.cases.Outbox;
import org.tokentriage.ticket.cases.Retention;

/** Cases of a program that dies just before or just after one of its records. */
final class MortalCases implements Cases {

    private static final Set<String> RECORDS = Set.of(
            "save",
            "ready",
            "byHand",
            "openedByHand",
            "demandNoted",
            "sending",
            "confirmed",
            "followed",
            "failed",
            "notSent",
            "absent");

    private final Cases cases;
    private int stepsLeft;

    /** @param steps how many it lives; each record is one before it and one after it */
    MortalCases(Cases cases, int steps) {
        this.cases = cases;
        this.stepsLeft = steps;
    }

    @Override
    public OpenCase begin(TicketDraft draft) throws CaseException {
        step();
        var begun = cases.begin(draft);
        try {
            step();
        } catch (Killed killed) {
            begun.close();
            throw killed;
        }
        return mortal(begun);
    }

    @Override
    public Optional<OpenCase> open(CorrelationKey key) throws CaseException {
        return cases.open(key).map(this::mortal);
    }

    @Override
    public List<ListedCase> all() throws CaseException {
        return cases.all();
    }

    @Override
    public int expire(Retention retention) throws CaseException {
        return cases.expire(retention);
    }

    @Override
    public Erased erase(Cnpj company) throws CaseException {
        return cases.erase(company);
    }

    @Override
    public Outbox pending() throws CaseException {
        return cases.pending();
    }

    @Override
    public void discard(ListedCase listed) throws CaseException {
        cases.discard(listed);
    }

    @Override
    public void leave() throws CaseException {
        cases.leave();
    }

    private OpenCase mortal(OpenCase opened) {
        return (OpenCase) Proxy.newProxyInstance(
                OpenCase.class.getClassLoader(), new Class<?>[] {OpenCase.class}, (proxy, method, arguments) -> {
                    var isRecord = RECORDS.contains(method.getName());
                    if (isRecord) {
                        step();
                    }
                    try {
                        var result = method.invoke(opened, arguments);
                        if (isRecord) {
                            step();
                        }
                        return result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private void step() {
        if (stepsLeft == 0) {
            throw new Killed();
        }
        stepsLeft--;
    }
}
