package org.tokentriage.certificate.crl;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lists in memory only, as on a customer's computer; whoever asks looks whether they have ended. */
final class MemoryCache implements ListCache {

    private final Map<String, byte[]> lists = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> find(String address) {
        return Optional.ofNullable(lists.get(address));
    }

    @Override
    public void keep(String address, byte[] list, Instant until) {
        lists.put(address, list);
    }
}
