package org.tokentriage.token;

import java.util.Set;
import org.tokentriage.certificate.Cpf;

/**
 * What a token says of itself in {@code CK_TOKEN_INFO} (PKCS#11 v2.40 section 3.1), blanks stripped, a CPF masked.
 *
 * @param model a code rather than a name on SafeSign tokens, such as {@code 19C11A06010D0000}
 */
public record TokenInfo(String label, String manufacturer, String model, String serial, Set<TokenFlag> flags) {

    public TokenInfo {
        label = Cpf.maskedIn(label);
        manufacturer = Cpf.maskedIn(manufacturer);
        model = Cpf.maskedIn(model);
        flags = Set.copyOf(flags);
    }

    /** Whether the token was initialised: SafeSign's word is <i>operacional</i>. */
    public boolean initialised() {
        return flags.contains(TokenFlag.INITIALISED);
    }
}
