package org.tokentriage.wizard.form;

import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.words.Problem;

/** What is known of the typed company at the desk. */
public sealed interface CustomerLookup {

    /** Nothing to look up yet. */
    record Idle() implements CustomerLookup {}

    record Looking(Cnpj cnpj) implements CustomerLookup {}

    record Found(Cnpj cnpj, KnownCustomer customer) implements CustomerLookup {}

    /** The desk does not know the company: the ticket goes to the site's fall-back client. */
    record Unknown(Cnpj cnpj) implements CustomerLookup {}

    /** The look-up failed; the ticket can be filled in by hand. */
    record Failed(Cnpj cnpj, Problem problem) implements CustomerLookup {}
}
