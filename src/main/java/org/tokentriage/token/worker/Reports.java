package org.tokentriage.token.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** What a worker says, told at once and a line at a time. */
final class Reports {

    private final OutputStream out;
    private final Mark mark;
    private long told;

    Reports(OutputStream out, Mark mark) {
        this.out = out;
        this.mark = mark;
    }

    void tell(Reply reply) {
        told++;
        try {
            out.write(mark.line(told, Wire.line(reply)));
            out.flush();
        } catch (IOException parentGone) {
            throw new UncheckedIOException(parentGone);
        }
    }
}
