package org.tokentriage.certificate.crl;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.tokentriage.certificate.revocation.RevocationStatus.Cause;

/** Fetches lists by http, each within a time and up to a length. No redirect leaves http. */
final class ListFetch {

    private final OkHttpClient client;
    private final int mostBytes;

    private ListFetch(OkHttpClient client, int mostBytes) {
        this.client = client;
        this.mostBytes = mostBytes;
    }

    /** What came of one. */
    sealed interface Answer {

        /** What the server gave. */
        final class Content implements Answer {

            private final byte[] bytes;

            private Content(byte[] bytes) {
                this.bytes = bytes;
            }

            byte[] bytes() {
                return bytes;
            }
        }

        /** Why nothing was given. */
        record Failed(Cause cause) implements Answer {}
    }

    /** One that asks no address within this network: which address is asked stands in a certificate that anybody may have made. */
    static ListFetch outside(int mostBytes, Duration patience) {
        return of(mostBytes, patience, ListFetch::isOutside);
    }

    static ListFetch of(int mostBytes, Duration patience, Predicate<InetAddress> allowed) {
        var client = new OkHttpClient.Builder()
                .callTimeout(patience)
                .connectTimeout(patience)
                .readTimeout(patience)
                .followSslRedirects(false)
                .addNetworkInterceptor(new AddressGate(allowed))
                .build();
        return new ListFetch(client, mostBytes);
    }

    Answer of(HttpUrl address) {
        var request = new Request.Builder().url(address).build();
        try (var response = client.newCall(request).execute()) {
            return response.isSuccessful() ? content(response.body()) : new Answer.Failed(Cause.NOT_REACHABLE);
        } catch (IOException silent) {
            return new Answer.Failed(Cause.NOT_REACHABLE);
        }
    }

    private Answer content(ResponseBody body) throws IOException {
        var source = body.source();
        if (body.contentLength() > mostBytes || source.request(mostBytes + 1L)) {
            return new Answer.Failed(Cause.TOO_LARGE);
        }
        return new Answer.Content(source.readByteArray());
    }

    private static boolean isOutside(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isAnyLocalAddress()
                && !address.isMulticastAddress()
                && !isUniqueLocal(address);
    }

    /** RFC 4193. */
    private static boolean isUniqueLocal(InetAddress address) {
        return address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
    }
}
