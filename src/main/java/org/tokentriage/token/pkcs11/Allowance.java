package org.tokentriage.token.pkcs11;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.tokentriage.token.Limit;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;

/** What one reading may take in. */
final class Allowance {

    private int objects;
    private long bytes;

    /** @throws TokenException when the object, or all until now, is beyond a {@link Limit} */
    void take(TokenObject object) throws TokenException {
        objects++;
        Limit.OBJECTS.allow(objects);
        var label = object.label().getBytes(UTF_8).length;
        Limit.NAME_BYTES.allow(label);
        var id = object.id().hex().length() / 2;
        Limit.NAME_BYTES.allow(id);
        var value = object instanceof CertificateObject certificate
                ? certificate.value().length()
                : 0;
        bytes += label + id + value;
        Limit.TOTAL_BYTES.allow(bytes);
    }
}
