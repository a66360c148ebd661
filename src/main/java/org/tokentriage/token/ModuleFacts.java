package org.tokentriage.token;

import java.nio.file.Path;
import org.tokentriage.certificate.holder.Cpf;
import org.tokentriage.token.maker.DefaultSoftware;

/**
 * What a module says of itself in {@code CK_INFO} (PKCS#11 v2.40 section 3.1), blanks stripped.
 *
 * @param path the file that was loaded
 * @param cryptoki the version of the interface, such as {@code 2.20}
 * @param version the version of the library, which need not be that of the product it came with
 */
public record ModuleFacts(Path path, String manufacturer, String description, String version, String cryptoki) {

    public ModuleFacts {
        manufacturer = Cpf.maskedIn(manufacturer);
        description = Cpf.maskedIn(description);
    }

    /** Whether it says that it is {@link DefaultSoftware}'s. */
    public boolean isOurs() {
        return DefaultSoftware.describesItself(manufacturer + " " + description);
    }
}
