package org.tokentriage.token;

import java.util.Optional;
import java.util.Set;
import org.tokentriage.certificate.holder.Cpf;

/**
 * What a token says of itself in {@code CK_TOKEN_INFO} (PKCS#11 v2.40 section 3.1), blanks stripped, a CPF masked.
 *
 * @param model a code rather than a name on SafeSign tokens, such as {@code 19C11A06010D0000}
 * @param publicMemory the room for what is seen without login, where both its figures are known; likewise the private one for the rest
 */
public record TokenInfo(
        String label,
        String manufacturer,
        String model,
        String serial,
        Set<TokenFlag> flags,
        Optional<TokenMemory> publicMemory,
        Optional<TokenMemory> privateMemory) {

    public TokenInfo {
        label = Cpf.maskedIn(label);
        manufacturer = Cpf.maskedIn(manufacturer);
        model = Cpf.maskedIn(model);
        flags = Set.copyOf(flags);
    }

    /** A token that tells nothing of its memory. */
    public TokenInfo(String label, String manufacturer, String model, String serial, Set<TokenFlag> flags) {
        this(label, manufacturer, model, serial, flags, Optional.empty(), Optional.empty());
    }

    /** Whether the token was initialised: SafeSign's word is <i>operacional</i>. */
    public boolean initialised() {
        return flags.contains(TokenFlag.INITIALISED);
    }

    /** Whether it describes the same token in the same state; what is free may change while it is read. */
    public boolean isAs(TokenInfo other) {
        return withoutMemory().equals(other.withoutMemory());
    }

    private TokenInfo withoutMemory() {
        return new TokenInfo(label, manufacturer, model, serial, flags);
    }
}
