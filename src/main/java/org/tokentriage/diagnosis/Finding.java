package org.tokentriage.diagnosis;

import java.time.Instant;
import org.tokentriage.certificate.chain.SignatureCheck;
import org.tokentriage.certificate.der.Oddity;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.computer.Cause;
import org.tokentriage.computer.Outcome;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenMemory;

/** One thing that a snapshot shows and a person should know, with the facts that show it. */
public sealed interface Finding {

    /** What lies on the token: the verdict, of which there is one. */
    record OfContent(Content content) implements Finding {}

    /** Neither the PIN nor the PUK is accepted any more; it stands for the findings of both. */
    record BothLocked() implements Finding {}

    /** The token says that it is not initialised, and holds what only an initialised one can. */
    record FlagContradicted(int objects) implements Finding {}

    /**
     * Nothing is visible on the token, and its memory is in use.
     *
     * @param memory the fuller of its two
     */
    record MemoryInUse(TokenMemory memory) implements Finding {}

    /** Anything but {@link PinState#OK}. */
    record OfPin(PinState pin) implements Finding {}

    /** Anything but {@link PukState#OK}. */
    record OfPuk(PukState puk) implements Finding {}

    /**
     * The computer's clock is probably wrong: it reads a time just before a certificate begins, or before an authority's does.
     *
     * @param clock what it read
     */
    record ClockSuspect(TokenCertificate certificate, Instant clock) implements Finding {}

    /**
     * A certificate in force that ends soon.
     *
     * @param days whole days left, 0 on the last
     */
    record EndsSoon(TokenCertificate certificate, long days) implements Finding {}

    /** Neither key of a certificate can be seen without login, which does not say that it is missing. */
    record KeyNotVisible(TokenCertificate certificate) implements Finding {}

    /**
     * The key of a certificate is on the token under another {@code CKA_ID}.
     *
     * @param id the key's
     */
    record KeyUnderOtherId(TokenCertificate certificate, ObjectId id) implements Finding {}

    /** Beside certificates there are key pairs that belong to none of them: a renewal that was begun and not finished. */
    record RenewalUnfinished(int keys) implements Finding {}

    /** A certificate that is its own issuer: nobody else vouches for it. */
    record SelfSigned(TokenCertificate certificate) implements Finding {}

    /** A certificate in force that may not be used to enter a site. */
    record NotForSites(TokenCertificate certificate) implements Finding {}

    /** A certificate in force whose holder has another that has ended, and which is chosen by mistake. */
    record OldBesideNew(TokenCertificate old, TokenCertificate renewed) implements Finding {}

    /** Of a person and of a company one in force each: a company's site wants the company's. */
    record PersonBesideCompany(TokenCertificate person, TokenCertificate company) implements Finding {}

    /** Certificates in force of several companies. */
    record SeveralCompanies(int companies) implements Finding {}

    /**
     * A certificate in force under an authority that is not any more.
     *
     * @param authority its name
     * @param ended the end of its certificate
     */
    record IssuerEnded(TokenCertificate certificate, String authority, Instant ended) implements Finding {}

    /**
     * The token lacks an authority above a certificate, which many programs find elsewhere.
     *
     * @param missing the name of the lowest that is lacking
     */
    record ChainIncomplete(TokenCertificate certificate, String missing) implements Finding {}

    /**
     * A signature in a certificate's chain was not made with the key of the issuer that the token holds.
     *
     * @param signed the name of the certificate with that signature
     */
    record SignatureBroken(TokenCertificate certificate, String signed) implements Finding {}

    /**
     * A signature in a certificate's chain cannot be checked here.
     *
     * @param signed the name of the certificate with that signature
     */
    record SignatureNotSupported(TokenCertificate certificate, String signed) implements Finding {}

    /**
     * A signature in a certificate's chain was not checked, for that could have taken long.
     *
     * @param signed the name of the certificate with that signature
     * @param why {@link SignatureCheck#KEY_TOO_LARGE} or {@link SignatureCheck#GIVEN_UP}
     */
    record SignatureNotChecked(TokenCertificate certificate, String signed, SignatureCheck why) implements Finding {}

    /** Something about a certificate's bytes for which other programs may refuse it; it could be read all the same. */
    record OddCertificate(TokenCertificate certificate, Oddity oddity) implements Finding {}

    /** A certificate's issuer has revoked it. */
    record OfRevoked(TokenCertificate certificate, RevocationStatus.Revoked status) implements Finding {}

    /** It was asked for and is not known whether a certificate was revoked. */
    record RevocationUnknown(TokenCertificate certificate, RevocationStatus.Unknown status) implements Finding {}

    /** Beside what decides, there are objects that claim to be certificates and cannot be read as such. */
    record SomeUnreadable(int certificates) implements Finding {}

    /** Something on this computer that may keep a certificate in force from being accepted. */
    record OfComputer(Outcome.Deviates deviates) implements Finding {
        public Cause cause() {
            return deviates.cause();
        }
    }

    default FindingCode code() {
        return FindingCode.of(this);
    }
}
