package org.tokentriage.ticket.qualitor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.tokentriage.settings.QualitorSite;

/** Posts forms over HTTP and tells what became of them. */
final class PostBox {

    static final int LONGEST_ANSWER = 2 * 1024 * 1024;

    private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");
    private static final int SECONDS_TO_END = 2;

    private final QualitorSite site;
    private @Nullable Clients clients;

    PostBox(QualitorSite site) {
        this.site = site;
    }

    /** Posts a form that changes nothing there. */
    Delivery ask(byte[] form) {
        return deliver(clients().repeating(), RequestBody.create(form, FORM));
    }

    /** Posts a form that must not arrive twice. */
    Delivery sendOnce(byte[] form) {
        return deliver(clients().once(), new OneShotBody(FORM, form));
    }

    /** Made at the first call, on its thread, for the computer's list of trusted certificates takes its time to load. */
    private synchronized Clients clients() {
        var made = clients == null ? Clients.to(site) : clients;
        clients = made;
        return made;
    }

    private Delivery deliver(OkHttpClient client, RequestBody form) {
        var request = new Request.Builder()
                .url(site.endpoint().toString())
                .header("Accept", "text/xml, application/xml")
                .post(form)
                .build();
        var call = client.newCall(request);
        var delivery = new CompletableFuture<Delivery>();
        var departure = new Departure();
        call.addEventListener(departure);
        call.enqueue(new DeliveryReport(departure, delivery));
        return await(call, delivery);
    }

    private static Delivery await(Call call, CompletableFuture<Delivery> delivery) {
        try {
            return delivery.get();
        } catch (InterruptedException interrupt) {
            call.cancel();
            Thread.currentThread().interrupt();
            return delivery.completeOnTimeout(new Delivery.Lost(), SECONDS_TO_END, TimeUnit.SECONDS)
                    .join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
