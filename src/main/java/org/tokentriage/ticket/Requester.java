package org.tokentriage.ticket;

/**
 * For whom Qualitor opens a ticket: codes of one of its clients and of a contact within it.
 *
 * @param locality the contact's locality code; empty when Qualitor names none
 */
public record Requester(String customerCode, String contactCode, String locality) {}
