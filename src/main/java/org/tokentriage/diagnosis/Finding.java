package org.tokentriage.diagnosis;

import java.time.Instant;
import org.tokentriage.certificate.Oddity;
import org.tokentriage.certificate.SignatureCheck;

/** One thing that a snapshot shows and a person should know, with the facts that show it. */
public sealed interface Finding {

    /** What lies on the token: the verdict, of which there is one. */
    record OfContent(Content content) implements Finding {}

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

    /** Beside what decides, there are objects that claim to be certificates and cannot be read as such. */
    record SomeUnreadable(int certificates) implements Finding {}

    default FindingCode code() {
        return FindingCode.of(this);
    }
}
