package org.tokentriage.training;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tokentriage.training.book.AttachedFile;
import org.tokentriage.training.book.FiledTicket;
import org.tokentriage.training.book.FollowUp;
import org.tokentriage.training.book.TicketBook;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.FaultPlan;
import org.tokentriage.training.fault.Habits;
import org.tokentriage.training.fault.Manner;
import org.tokentriage.training.fault.Spoiling;
import org.tokentriage.training.http.Reply;
import org.tokentriage.training.page.WebPages;
import org.tokentriage.training.service.WebServices;
import org.tokentriage.training.site.SimulatorSite;
import org.tokentriage.training.transport.Operations;
import org.tokentriage.training.transport.RestEndpoint;
import org.tokentriage.training.transport.SoapEndpoint;
import org.tokentriage.training.transport.StatelessEndpoint;

/**
 * A stand-in for a Qualitor server: the web services, stateless and in SOAP, what is known of the interface in JSON, and the
 * tickets' pages, on this computer's loopback address alone. Written from {@code docs/qualitor.md}; where that knows no answer, the simulator is strict
 * and refuses with status 0. Safe for use by many threads.
 */
public final class QualitorSimulator implements AutoCloseable {

    private static final String STATELESS = "/ws/statelessws.php";

    private final SimulatorSite site;
    private final TicketBook book;
    private final FaultPlan faults = new FaultPlan();
    private final Habits habits = new Habits();
    private final Operations operations;
    private final StatelessEndpoint endpoint;
    private final SoapEndpoint soap;
    private final RestEndpoint rest;
    private final WebPages pages;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);

    private QualitorSimulator(SimulatorSite site, HttpServer server, InstantSource clock) {
        this.site = site;
        this.server = server;
        book = new TicketBook(site.workflow(), clock);
        var services = new WebServices(site, book, habits);
        operations = new Operations(services, faults);
        endpoint = new StatelessEndpoint(operations, site.credentials());
        soap = new SoapEndpoint(operations, site);
        rest = new RestEndpoint(operations, services, habits.spoiler(), site);
        pages = new WebPages(site, book);
    }

    /**
     * Starts a simulator that tells the time by the system's clock.
     *
     * @param port 1 to 65535, or 0 for any free one
     * @throws IOException if the port is taken
     */
    public static QualitorSimulator start(SimulatorSite site, int port) throws IOException {
        return start(site, port, InstantSource.system());
    }

    /** As {@link #start(SimulatorSite, int)}, with a clock that decides when the related demands appear. */
    public static QualitorSimulator start(SimulatorSite site, int port, InstantSource clock) throws IOException {
        var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        var server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        var simulator = new QualitorSimulator(site, server, clock);
        server.createContext("/", simulator::route);
        server.setExecutor(simulator.threads);
        server.start();
        return simulator;
    }

    /** The installation's base address, such as {@code http://127.0.0.1:8080/qualitor}: what a client is told. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + site.basePath());
    }

    /** What clients filed, in the order of the numbers; without the related demands. */
    public List<FiledTicket> tickets() {
        return book.filed();
    }

    /** What clients added to the tickets' histories, in the order in which it came. */
    public List<FollowUp> followUps() {
        return book.followUps();
    }

    /** The files that clients added to tickets, in the order in which they came. */
    public List<AttachedFile> attached() {
        return book.attached();
    }

    /** How many tickets clients filed with each keyword ({@code dspalavrachave}). */
    public Map<String, Long> ticketsPerKeyword() {
        return book.perKeyword();
    }

    /** Spells and encodes every answer from now on in another manner. */
    public void answerIn(Manner manner) {
        operations.answerIn(manner);
    }

    /** Strikes one coming request of the operation; faults of one operation strike in the order of these calls. */
    public void strike(QualitorOperation operation, Fault fault) {
        faults.add(operation, fault);
    }

    /** Closes the connection of the next request, whatever its operation, before reading what it asks. */
    public void hangUpBeforeReading() {
        faults.addUnread();
    }

    /** Finds every ticket from now on, whatever keyword is asked for. */
    public void passOverTheKeyword() {
        habits.passOverTheKeyword();
    }

    /** Spoils from now on what is told of tickets. */
    public void spoil(Spoiling spoiling) {
        habits.spoiler().add(spoiling);
    }

    /** Tells everything as it is from now on. */
    public void heal() {
        habits.spoiler().clear();
    }

    /** Has a closed ticket of the generic client's from two months ago, as a desk that has been used has; no client filed it. */
    public void rememberEarlierTicket() {
        book.fileInThePast();
    }

    /** Lists each ticket twice from now on. */
    public void listTwice() {
        habits.listTwice();
    }

    /** Tells from now on, in such a column as {@code dtprevisaoresposta}, by when every ticket is to be answered. */
    public void promise(String column, String date) {
        habits.promise(column, date);
    }

    /** Lets so many of the next looks for related tickets find none. */
    public void hideRelated(int looks) {
        habits.hideRelated(looks);
    }

    /** Ends the sessions of all clients of SOAP and of the interface in JSON. */
    public void endSessions() {
        soap.endSessions();
        rest.endSessions();
    }

    /** Waits until another thread closes the simulator. */
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        closed.countDown();
    }

    private void route(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var stateless = path.equals(site.basePath() + STATELESS);
        var service = stateless || soap.has(path) || rest.has(path);
        if (service && faults.takeUnread()) {
            Reply.hangUp().send(exchange);
        } else if (stateless) {
            endpoint.handle(exchange);
        } else if (soap.has(path)) {
            soap.handle(exchange);
        } else if (rest.has(path)) {
            rest.handle(exchange);
        } else {
            pages.handle(exchange);
        }
    }
}
