package org.tokentriage.ticket.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import okio.ByteString;

/** Tells what became of a call, as soon as that is known. */
final class DeliveryReport implements Callback {

    private final FirstByteWatch firstByte;
    private final CompletableFuture<Delivery> delivery;

    DeliveryReport(FirstByteWatch firstByte, CompletableFuture<Delivery> delivery) {
        this.firstByte = firstByte;
        this.delivery = delivery;
    }

    @Override
    public void onFailure(Call call, IOException broken) {
        delivery.complete(delivery(broken));
    }

    @Override
    public void onResponse(Call call, Response response) {
        try (response) {
            delivery.complete(new Delivery.Answered(call.request().url().uri(), response.code(), body(response)));
        } catch (IOException broken) {
            delivery.complete(new Delivery.Lost());
        }
    }

    /** A tunnel that a proxy refuses has nothing of the request; under plain HTTP the proxy has read it. */
    private Delivery delivery(IOException broken) {
        if (!firstByte.hasBegun()) {
            return new Delivery.NotSent(broken);
        }
        return broken instanceof ProxyRefusal refusal ? new Delivery.TurnedAway(refusal) : new Delivery.Lost();
    }

    private static ByteString body(Response response) throws IOException {
        return ByteString.of(response.body().byteStream().readNBytes(PostBox.LONGEST_ANSWER + 1));
    }
}
