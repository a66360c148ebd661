package org.tokentriage.settings;

import java.net.URI;

/** A help desk that this program calls: what is asked of every one. The rest is for the desk's adapter. */
public sealed interface ConnectedSite extends DeskSite permits QualitorSite {

    /** {@return where the desk is} */
    URI address();

    /** {@return the user to propose at sign-in; empty when each agent has one} */
    String user();

    /** {@return which company's desk it is, where several are at one address} */
    String company();
}
