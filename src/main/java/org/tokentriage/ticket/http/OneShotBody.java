package org.tokentriage.ticket.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp sends once: it does not repeat a request whose body it may not read again. */
final class OneShotBody extends RequestBody {

    private final RequestBody content;

    OneShotBody(RequestBody content) {
        this.content = content;
    }

    @Override
    public @Nullable MediaType contentType() {
        return content.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return content.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        content.writeTo(sink);
    }
}
