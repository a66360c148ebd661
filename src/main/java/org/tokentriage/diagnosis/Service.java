package org.tokentriage.diagnosis;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.key.KeyUsage;
import org.tokentriage.certificate.key.Purpose;
import org.tokentriage.certificate.key.Usages;

/** What people use a certificate for. */
public enum Service {
    /** To enter a site, or a program, as whom it names: client authentication. */
    SITES,
    /** To sign documents. */
    SIGNATURE;

    /** What a certificate allows: everything that it does not limit (RFC 5280 sections 4.2.1.3 and 4.2.1.12). */
    public static List<Service> of(CertificateDetails certificate) {
        return Arrays.stream(values())
                .filter(service -> service.isAllowed(certificate.key().usages()))
                .toList();
    }

    private boolean isAllowed(Usages usages) {
        return switch (this) {
            case SITES ->
                allows(usages.keyUsages(), List.of(KeyUsage.DIGITAL_SIGNATURE))
                        && allows(usages.purposes(), List.of(Purpose.CLIENT_AUTHENTICATION, Purpose.ANY));
            case SIGNATURE -> allows(usages.keyUsages(), List.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.NON_REPUDIATION));
        };
    }

    private static <T> boolean allows(List<T> limits, List<T> wanted) {
        return limits.isEmpty() || !Collections.disjoint(limits, wanted);
    }
}
