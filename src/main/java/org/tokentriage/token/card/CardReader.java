package org.tokentriage.token.card;

import org.tokentriage.certificate.holder.Cpf;

/**
 * A reader of the smart-card service; a USB token is a reader and its card in one.
 *
 * @param name the service's own, which SafeSign takes as the description of its slot
 */
public record CardReader(String name, CardState card) {

    public CardReader {
        name = Cpf.maskedIn(name);
    }

    public boolean isEmpty() {
        return card instanceof CardState.Absent;
    }
}
