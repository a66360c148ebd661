package org.tokentriage.diagnosis;

import java.util.List;
import org.tokentriage.token.Reading;

/** What lies on a token; an error is never folded into {@link Blank}. */
public sealed interface Content {

    /** Not initialised, as a brand-new token is: SafeSign's <i>não inicializado</i>. */
    record Uninitialised() implements Content {}

    /** Operational, and nothing is visible on it: the case of the support procedure. */
    record Blank() implements Content {}

    /** Certificates of authorities only. */
    record OnlyChain(int certificates) implements Content {}

    /** Keys without a holder's certificate: an issue that was begun and not finished. */
    record KeyWithoutCertificate(int keys) implements Content {}

    /** Data and other objects only, which no certificate needs. */
    record OnlyOthers(int objects) implements Content {}

    /** One holder's certificate, in force. */
    record Valid(TokenCertificate certificate) implements Content {}

    /**
     * One holder's certificate, past its end.
     *
     * @param days whole days since, 0 on the first
     */
    record Expired(TokenCertificate certificate, long days) implements Content {}

    /** One holder's certificate, before its beginning. */
    record NotYetValid(TokenCertificate certificate) implements Content {}

    /**
     * Several certificates of holders.
     *
     * @param inForce those that can be used now
     * @param others those that have ended or not begun
     */
    record Several(List<TokenCertificate> inForce, List<TokenCertificate> others) implements Content {
        public Several {
            inForce = List.copyOf(inForce);
            others = List.copyOf(others);
        }

        public int count() {
            return inForce.size() + others.size();
        }
    }

    /** The reading did not prove anything: interrupted, or two readings differed. */
    record Unproven(Reading reading) implements Content {}

    /** Something that claims to be a certificate cannot be read as one, and nothing else decides. */
    record Unreadable(int certificates) implements Content {}
}
