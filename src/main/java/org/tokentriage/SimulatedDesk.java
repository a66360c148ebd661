package org.tokentriage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tokentriage.practice.Order;
import org.tokentriage.practice.PracticeDesk;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.training.FaultOrder;
import org.tokentriage.training.QualitorSimulator;
import org.tokentriage.training.site.SimulatorSite;

/** The simulator of Qualitor as an exercise's desk: at one address, at which it may be or not. */
final class SimulatedDesk implements PracticeDesk, AutoCloseable {

    /** Who may sign in. */
    static final Credentials LOGIN = login(SimulatorSite.example());

    private static final SimulatorSite SITE = SimulatorSite.example();

    private final int port;
    private @Nullable QualitorSimulator simulator;

    private SimulatedDesk(int port) {
        this.port = port;
    }

    /** Starts one at a port that nobody uses. */
    static SimulatedDesk start() throws IOException {
        var desk = new SimulatedDesk(freePort());
        desk.order(Order.BACK);
        return desk;
    }

    /** Where it is, on this computer's loopback address. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port + SITE.basePath());
    }

    @Override
    public void order(Order order) {
        switch (order) {
            case AWAY -> close();
            case BACK -> open();
            case HEAL -> present(simulator).heal();
            default ->
                order.fault()
                        .flatMap(FaultOrder::parse)
                        .orElseThrow(() -> new IllegalStateException(order + " is no fault of the simulator"))
                        .give(present(simulator));
        }
    }

    @Override
    public Credentials login() {
        return LOGIN;
    }

    @Override
    public int opened() {
        return simulator == null ? 0 : simulator.tickets().size();
    }

    @Override
    public void close() {
        if (simulator != null) {
            simulator.close();
            simulator = null;
        }
    }

    private static Credentials login(SimulatorSite site) {
        return new Credentials(site.credentials().user(), site.credentials().password());
    }

    private void open() {
        try {
            simulator = QualitorSimulator.start(SITE, port);
        } catch (IOException taken) {
            throw new UncheckedIOException("the simulator's port was taken meanwhile", taken);
        }
    }

    private static QualitorSimulator present(@Nullable QualitorSimulator simulator) {
        if (simulator == null) {
            throw new IllegalStateException("a desk that is away can only come back");
        }
        return simulator;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
