package org.tokentriage.settings;

/** The help desk of a site, by its section of the profile, and with it the way in which tickets come there. */
public sealed interface DeskSite permits ConnectedSite, SiteByHand {}
