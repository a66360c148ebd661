package org.tokentriage.wizard.form;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.words.Problem;

/** What the desk knows of the company whose number is typed; what it answers about another one counts for nothing. */
final class CompanyLookup {

    private final ReadOnlyObjectWrapper<CustomerLookup> state = new ReadOnlyObjectWrapper<>(new CustomerLookup.Idle());
    private Optional<Cnpj> lookedFor = Optional.empty();
    private Optional<Cnpj> generic = Optional.empty();

    ReadOnlyObjectProperty<CustomerLookup> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The customer, if the desk knows the company. */
    Optional<KnownCustomer> known() {
        return state.get() instanceof CustomerLookup.Found found ? Optional.of(found.customer()) : Optional.empty();
    }

    void looking(Cnpj cnpj) {
        lookedFor = Optional.of(cnpj);
        state.set(new CustomerLookup.Looking(cnpj));
    }

    /** {@return whether the answer is about the typed company} */
    boolean answered(Cnpj cnpj, Optional<KnownCustomer> customer) {
        var awaited = isAwaited(cnpj);
        if (awaited) {
            state.set(customer.<CustomerLookup>map(found -> new CustomerLookup.Found(cnpj, found))
                    .orElseGet(() -> new CustomerLookup.Unknown(cnpj)));
        }
        return awaited;
    }

    void failed(Cnpj cnpj, Problem problem) {
        if (isAwaited(cnpj)) {
            state.set(new CustomerLookup.Failed(cnpj, problem));
        }
    }

    /** What is known is about the typed company, or there is nothing known. */
    void typed(Optional<Cnpj> now) {
        if (!now.equals(lookedFor)) {
            lookedFor = Optional.empty();
            state.set(new CustomerLookup.Idle());
        }
    }

    /** The agent wants the ticket for the site's generic customer, as long as nothing is known of this company. */
    void takeGeneric(Cnpj cnpj) {
        generic = Optional.of(cnpj);
    }

    /**
     * Whether it is known for whom the ticket is: the desk answered for this company, or the agent decided.
     *
     * @param named whether the contact on the form is one that the desk lists
     */
    boolean isSettled(Cnpj cnpj, boolean named) {
        return switch (state.get()) {
            case CustomerLookup.Found found ->
                found.cnpj().equals(cnpj) && (found.customer().listsEverybody() || named);
            case CustomerLookup.Unknown unknown -> unknown.cnpj().equals(cnpj);
            case CustomerLookup.Idle idle -> generic.equals(Optional.of(cnpj));
            case CustomerLookup.Looking looking -> generic.equals(Optional.of(cnpj));
            case CustomerLookup.Failed failed -> generic.equals(Optional.of(cnpj));
        };
    }

    private boolean isAwaited(Cnpj cnpj) {
        return lookedFor.equals(Optional.of(cnpj));
    }
}
