package org.tokentriage.ticket.message;

/** Something in a message that a ticket would need and cannot use as it stands. */
public enum Oddity {
    /** No CNPJ but one whose digits are not right. */
    WRONG_CNPJ,
    /** A person's number, and no company's. */
    CPF,
    /** Fewer than two telephones, and another that lacks its area code. */
    PHONE_WITHOUT_AREA,
    /** The message is longer than what is looked at. */
    CUT
}
