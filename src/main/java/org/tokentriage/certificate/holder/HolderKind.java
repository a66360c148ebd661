package org.tokentriage.certificate.holder;

/** Whom or what ICP-Brasil certifies. */
public enum HolderKind {
    /** e-CPF. */
    PERSON,
    /** e-CNPJ. */
    COMPANY,
    /** A company's equipment, such as a server or a fiscal printer. */
    EQUIPMENT,
    /** A company's electronic seal or application, the kinds of Resolução CG 211 of 2024; see {@link PolicyType#SEAL}. */
    SEAL
}
