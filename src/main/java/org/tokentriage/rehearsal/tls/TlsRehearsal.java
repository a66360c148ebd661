package org.tokentriage.rehearsal.tls;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.tokentriage.rehearsal.Rehearsed;
import org.tokentriage.rehearsal.Rehearsed.Obstacle;
import org.tokentriage.rehearsal.Rehearsed.Standing;
import org.tokentriage.rehearsal.SiteRehearsal;

/**
 * One handshake. Whoever answers is let through it, to be seen, and judged afterwards; only a trusted one is asked for its time, with nothing
 * in the question but its name. No certificate of ours is shown, and the system's proxy is not used.
 */
public final class TlsRehearsal implements SiteRehearsal {

    private static final Duration DEADLINE = Duration.ofMillis(4500);

    private final Supplier<Judge> judge;
    private final InstantSource clock;

    /** Authorities are loaded with the first greeting: most cases end without one. */
    public TlsRehearsal(InstantSource clock) {
        this(Judge::usual, clock);
    }

    TlsRehearsal(Judge judge, InstantSource clock) {
        this(() -> judge, clock);
    }

    private TlsRehearsal(Supplier<Judge> judge, InstantSource clock) {
        this.judge = judge;
        this.clock = clock;
    }

    @Override
    public Rehearsed at(String host, int port) {
        try (var raw = new Socket()) {
            var task = new FutureTask<>(() -> greet(raw, host, port));
            Thread.ofVirtual().name("rehearsal").start(task);
            return task.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return new Rehearsed.Unanswered(Obstacle.SILENT);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return new Rehearsed.Unanswered(Obstacle.SILENT);
        } catch (ExecutionException failed) {
            return new Rehearsed.Unanswered(obstacle(Objects.requireNonNull(failed.getCause())));
        } catch (IOException closing) {
            return new Rehearsed.Unanswered(Obstacle.RESET);
        }
    }

    private Rehearsed greet(Socket raw, String host, int port) throws IOException, GeneralSecurityException {
        raw.connect(new InetSocketAddress(host, port), (int) DEADLINE.toMillis());
        var asked = new AskedForOurs();
        var seen = new SeenChain();
        var context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[] {asked}, new TrustManager[] {seen}, null);
        try (var socket = (SSLSocket) context.getSocketFactory().createSocket(raw, host, port, true)) {
            name(socket, host);
            var protocol = handshake(socket, asked, seen);
            var standing = judge.get().standing(seen.chain(), host);
            var skew =
                    standing == Standing.TRUSTED ? new SiteTime(clock).skew(socket, host) : Optional.<Duration>empty();
            return new Rehearsed.Answered(protocol, seen.issuer(), standing, skew, asked.accepted());
        }
    }

    /** A site that insists on a certificate ends here, too, and has told all that there is to know. */
    private static String handshake(SSLSocket socket, AskedForOurs asked, SeenChain seen) throws IOException {
        try {
            socket.startHandshake();
            return socket.getSession().getProtocol();
        } catch (IOException refused) {
            if (!asked.isAsked() || seen.chain().isEmpty()) {
                throw refused;
            }
            return "TLS";
        }
    }

    private static void name(SSLSocket socket, String host) {
        if (host.chars().anyMatch(Character::isLetter) && !host.contains(":")) {
            var parameters = socket.getSSLParameters();
            parameters.setServerNames(List.of(new SNIHostName(host)));
            socket.setSSLParameters(parameters);
        }
    }

    private static Obstacle obstacle(Throwable failed) {
        return switch (failed) {
            case UnknownHostException unknown -> Obstacle.NAME_UNKNOWN;
            case SocketTimeoutException late -> Obstacle.SILENT;
            case InterruptedIOException ended -> Obstacle.SILENT;
            case ConnectException refused -> Obstacle.REFUSED;
            case NoRouteToHostException away -> Obstacle.REFUSED;
            case SSLException disagreed -> ofTls(disagreed);
            default -> Obstacle.RESET;
        };
    }

    /** Java tells an old version in words alone. */
    private static Obstacle ofTls(SSLException disagreed) {
        if (disagreed.getCause() instanceof SocketException || disagreed.getCause() instanceof EOFException) {
            return Obstacle.RESET;
        }
        var words = String.valueOf(disagreed.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("protocol_version") || words.contains("protocol version")
                ? Obstacle.OLD_TLS
                : Obstacle.NO_AGREEMENT;
    }
}
