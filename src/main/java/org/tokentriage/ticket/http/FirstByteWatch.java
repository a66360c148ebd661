package org.tokentriage.ticket.http;

import okhttp3.Call;
import okhttp3.EventListener;

/** Notices when the first byte of a request may have left this computer. */
final class FirstByteWatch extends EventListener {

    private volatile boolean begun;

    @Override
    public void requestHeadersStart(Call call) {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }
}
