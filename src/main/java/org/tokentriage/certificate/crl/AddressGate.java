package org.tokentriage.certificate.crl;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.util.Objects;
import java.util.function.Predicate;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Lets a request go, the first and each after a redirect, only to an address that is allowed; a proxy is the network's own choice. */
record AddressGate(Predicate<InetAddress> allowed) implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        var route = Objects.requireNonNull(chain.connection()).route();
        if (route.proxy().type() == Proxy.Type.DIRECT
                && !allowed.test(route.socketAddress().getAddress())) {
            throw new IOException("an address within this network");
        }
        return chain.proceed(chain.request());
    }
}
