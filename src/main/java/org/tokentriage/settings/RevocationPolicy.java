package org.tokentriage.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether a site looks certificates up in the lists of revoked ones.
 *
 * @param check only then is anything fetched
 * @param authorities a folder with the certificates of issuers that tokens lack
 */
public record RevocationPolicy(boolean check, Optional<Path> authorities) {

    /** Nothing is fetched. */
    public static final RevocationPolicy NONE = new RevocationPolicy(false, Optional.empty());

    /** The same with the check. */
    public RevocationPolicy checking() {
        return new RevocationPolicy(true, authorities);
    }
}
