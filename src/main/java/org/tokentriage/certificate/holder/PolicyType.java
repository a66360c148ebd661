package org.tokentriage.certificate.holder;

import java.util.Optional;

/** The types of certificates of ICP-Brasil (DOC-ICP-04, table 3). */
public enum PolicyType {
    A1("A1"),
    A2("A2"),
    A3("A3"),
    A4("A4"),
    S1("S1"),
    S2("S2"),
    S3("S3"),
    S4("S4"),
    T3("T3"),
    T4("T4"),
    CF_E_SAT("CF-e-SAT"),
    OM_BR("OM-BR"),
    /** An electronic seal or an application (Resolução CG 211 of 2024); unconfirmed, as sources disagree on the numbers. */
    SEAL("");

    private final String code;

    PolicyType(String code) {
        this.code = code;
    }

    /** {@return the name in every language, such as {@code A3}; none for a seal, which must be said in words} */
    public Optional<String> code() {
        return Optional.of(code).filter(name -> !name.isEmpty());
    }

    /** The type by its number under the arc 2.16.76.1.2. */
    static Optional<PolicyType> of(int number) {
        return switch (number) {
            case 1 -> Optional.of(A1);
            case 2 -> Optional.of(A2);
            case 3 -> Optional.of(A3);
            case 4 -> Optional.of(A4);
            case 101 -> Optional.of(S1);
            case 102 -> Optional.of(S2);
            case 103 -> Optional.of(S3);
            case 104 -> Optional.of(S4);
            case 303 -> Optional.of(T3);
            case 304 -> Optional.of(T4);
            case 500 -> Optional.of(CF_E_SAT);
            case 550 -> Optional.of(OM_BR);
            case 201, 202, 203, 204, 401, 402 -> Optional.of(SEAL);
            default -> Optional.empty();
        };
    }
}
