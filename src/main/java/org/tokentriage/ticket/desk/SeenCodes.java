package org.tokentriage.ticket.desk;

import org.tokentriage.settings.Choice;

/** The codes and names of a ticket that is in the desk, as far as the desk tells them; what it does not tell is empty. */
public record SeenCodes(Choice category, Choice type, String severity, String origin, String locality) {}
