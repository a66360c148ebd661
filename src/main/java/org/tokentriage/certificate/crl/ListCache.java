package org.tokentriage.certificate.crl;

import java.time.Instant;
import java.util.Optional;

/** Lists that were fetched and have not ended. */
interface ListCache {

    Optional<byte[]> find(String address);

    /**
     * Keeps a list for the next time.
     *
     * @param until when it ends
     */
    void keep(String address, byte[] list, Instant until);
}
