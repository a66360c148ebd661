package org.tokentriage.ticket.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.tokentriage.ticket.desk.Credentials;

/** Sends requests over HTTP and tells what became of them. */
public final class PostBox {

    public static final int LONGEST_ANSWER = 2 * 1024 * 1024;

    private static final int SECONDS_TO_END = 2;

    private final ProxyGate gate;
    private final Supplier<Clients> making;
    private @Nullable Clients clients;

    public PostBox(Server server) {
        this(server, new ProxyGate());
    }

    private PostBox(Server server, ProxyGate gate) {
        this(gate, () -> Clients.to(server, gate));
    }

    private PostBox(ProxyGate gate, Supplier<Clients> making) {
        this.gate = gate;
        this.making = making;
    }

    /** Takes a login for the proxy that asked last, for every box on the same connections. */
    public void passProxy(Credentials login) {
        gate.open(login);
    }

    /** A box on the same connections that keeps cookies of its own, as a session needs them. */
    public PostBox withCookies() {
        return new PostBox(gate, () -> clients().with(new Cookies()));
    }

    /** Sends a request that changes nothing there. */
    public Delivery ask(Request request) {
        return deliver(clients().repeating(), request);
    }

    /** Sends a request that must not arrive twice. */
    public Delivery sendOnce(Request request) {
        var body = new OneShotBody(request.body());
        return deliver(
                clients().once(),
                request.newBuilder().method(request.method(), body).build());
    }

    /** Made at the first call, on its thread, for the computer's list of trusted certificates takes its time to load. */
    private synchronized Clients clients() {
        var made = clients == null ? making.get() : clients;
        clients = made;
        return made;
    }

    private static Delivery deliver(OkHttpClient client, Request request) {
        var call = client.newCall(request);
        var delivery = new CompletableFuture<Delivery>();
        var firstByte = new FirstByteWatch();
        call.addEventListener(firstByte);
        call.enqueue(new DeliveryReport(firstByte, delivery));
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
