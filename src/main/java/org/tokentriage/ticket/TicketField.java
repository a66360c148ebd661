package org.tokentriage.ticket;

/** The fields that the agent fills in, in the order of the screen. */
public enum TicketField {
    CNPJ,
    CUSTOMER,
    CONTACT,
    PHONE_1,
    PHONE_2,
    EMAIL,
    CATEGORY,
    TYPE,
    TITLE,
    PROBLEM,
    SOLUTION
}
