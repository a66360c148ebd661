package org.tokentriage.wizard;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.tokentriage.computer.Ghost;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.wizard.drafting.Drafts;
import org.tokentriage.wizard.drafting.Filing;
import org.tokentriage.wizard.drafting.FilingByHand;
import org.tokentriage.wizard.sending.Dispatch;
import org.tokentriage.wizard.sending.Reusing;
import org.tokentriage.wizard.signin.SessionHolder;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;

/** What the agent does with the ticket's form. All methods are called on the UI executor, and do nothing where there is no form. */
public final class FormCommands {

    private final WizardState state;
    private final SessionHolder sessions;
    private final Filing filing;
    private final FilingByHand byHand;
    private final Drafts drafts;
    private final Reusing reusing;
    private final Dispatch dispatch;

    FormCommands(FlowParts parts) {
        this.state = parts.state;
        this.sessions = parts.sessions;
        this.filing = parts.filing;
        this.byHand = parts.byHand;
        this.drafts = parts.drafts;
        this.reusing = parts.reusing;
        this.dispatch = parts.dispatch;
    }

    /** Looks up the company whose number is on the form, when it is complete. */
    public void lookUpCustomer() {
        if (state.step() instanceof Step.Drafting drafting) {
            filing.lookUp(drafting);
        }
    }

    /** The agent says that what this computer remembers of a company is this customer's. */
    public void takeRemembered(Ghost ghost) {
        if (state.step() instanceof Step.Drafting drafting) {
            filing.take(drafting, ghost);
        }
    }

    /** Opens a ticket from the form, though one is open already. */
    public void openAnyway() {
        if (state.step() instanceof Step.Drafting drafting) {
            open(drafting);
        }
    }

    /** Takes an open ticket for what the customer wants; none is opened. */
    public void use(EarlierTicket ticket) {
        if (state.step() instanceof Step.Drafting drafting) {
            reusing.use(drafting, ticket);
        }
    }

    /** Opens the ticket for the site's generic customer, since the company could not be looked up. */
    public void openForGeneric() {
        if (state.step() instanceof Step.Drafting drafting) {
            Cnpj.parse(drafting.form().draft().customer().cnpj()).found().ifPresent(drafting.form()::takeGeneric);
            send(drafting);
        }
    }

    /** Keeps what is on the form, so that it is there again after a restart. */
    public void keepDraft() {
        if (state.step() instanceof Step.Drafting drafting) {
            drafts.keep(drafting.form().draft());
        }
    }

    /** When what is on the form was last kept on this computer; empty where nothing was, or may be. */
    public ReadOnlyObjectProperty<Optional<Instant>> draftKeptProperty() {
        return drafts.keptProperty();
    }

    /** The texts that would be sent from the form now; nothing when it is not whole, which is then said on it. */
    public Optional<OutgoingTicket> outgoing() {
        return state.step() instanceof Step.Drafting drafting
                ? sessions.session().flatMap(session -> filing.outgoing(session, drafting))
                : Optional.empty();
    }

    /** What the primary button does: a ticket that is open already is used, and no other opened. */
    void proceed(Step.Drafting drafting) {
        drafting.cautions().duplicate().ifPresentOrElse(ticket -> reusing.use(drafting, ticket), () -> open(drafting));
    }

    private void open(Step.Drafting drafting) {
        if (drafting.form().isByHand()) {
            byHand.begin(drafting);
        } else {
            send(drafting);
        }
    }

    private void send(Step.Drafting drafting) {
        sessions.serve(
                drafting,
                session -> filing.settle(session, drafting, () -> {
                    if (state.step() instanceof Step.Drafting now) {
                        dispatch.send(session, now);
                    }
                }));
    }
}
