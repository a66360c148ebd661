package org.tokentriage.settings;

import java.net.URI;

/** Addresses below that of an installation. */
final class Addresses {

    private Addresses() {}

    /** The address of a path below the installation's own. */
    static URI below(URI base, String path) {
        return URI.create(base.toString().replaceFirst("/+$", "") + "/" + path.replaceFirst("^/+", ""));
    }
}
