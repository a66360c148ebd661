package org.tokentriage.certificate.holder;

import java.util.Optional;

/** A person whom a certificate names. */
public record Person(Optional<String> name, Optional<Cpf> cpf) {

    private static final int BIRTH_DATE_LENGTH = 8;
    private static final int CPF_END = BIRTH_DATE_LENGTH + 11;

    /**
     * The CPF in ICP-Brasil's record of a person (DOC-ICP-04 item 7.1.2): birth date, CPF, NIS, RG, and the RG's issuer. What stands
     * behind the CPF has changed its length over the years and is not looked at.
     */
    static Optional<Cpf> cpf(String recorded) {
        return recorded.length() < CPF_END ? Optional.empty() : Cpf.of(recorded.substring(BIRTH_DATE_LENGTH, CPF_END));
    }

    boolean known() {
        return name.isPresent() || cpf.isPresent();
    }
}
