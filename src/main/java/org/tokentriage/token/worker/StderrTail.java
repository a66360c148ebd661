package org.tokentriage.token.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last that a worker printed on its standard error. It may name a token's holder once a module is loaded. */
final class StderrTail {

    private static final Logger LOG = LoggerFactory.getLogger(StderrTail.class);
    private static final int KEPT = 2048;

    private final InputStream stream;
    private byte[] last = new byte[0];

    private StderrTail(InputStream stream) {
        this.stream = stream;
    }

    static StderrTail of(InputStream stream) {
        var stderr = new StderrTail(stream);
        Thread.ofPlatform().daemon().name("worker-stderr").start(stderr::takeUp);
        return stderr;
    }

    synchronized String last() {
        return new String(last, UTF_8);
    }

    private void takeUp() {
        var buffer = new byte[KEPT];
        try {
            for (var length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                keep(buffer, length);
            }
        } catch (IOException broken) {
            LOG.debug("The worker's stderr broke off", broken);
        }
    }

    private synchronized void keep(byte[] more, int length) {
        var all = Arrays.copyOf(last, last.length + length);
        System.arraycopy(more, 0, all, last.length, length);
        last = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
    }
}
