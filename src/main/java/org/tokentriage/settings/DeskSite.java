package org.tokentriage.settings;

import java.net.URI;

/** The help desk of a site, by its section of the profile: what is asked of every desk. The rest is for the desk's adapter. */
public sealed interface DeskSite permits QualitorSite {

    /** {@return where the desk is} */
    URI address();

    /** {@return the user to propose at sign-in; empty when each agent has one} */
    String user();

    /** {@return which company's desk it is, where several are at one address} */
    String company();
}
