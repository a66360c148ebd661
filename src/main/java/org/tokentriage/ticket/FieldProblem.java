package org.tokentriage.ticket;

/** What can be wrong with a field of the form; each has its own sentence on screen. */
public enum FieldProblem {
    MISSING,
    CNPJ_LENGTH,
    CNPJ_CHARACTERS,
    CNPJ_CHECK_DIGITS,
    PHONE_AREA_MISSING,
    PHONE_AREA_UNKNOWN,
    PHONE_LENGTH,
    PHONE_MOBILE_WITHOUT_NINE,
    PHONE_SAME_AS_FIRST,
    EMAIL_FORM
}
