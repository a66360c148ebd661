package org.tokentriage.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.SiteProfileFile;
import org.tokentriage.settings.SiteProfileFile.Outcome;
import org.tokentriage.ticket.Credentials;
import org.tokentriage.ticket.TicketDesk;
import org.tokentriage.ticket.qualitor.QualitorDesks;
import org.tokentriage.training.QualitorSimulator;
import org.tokentriage.training.SimulatorSite;

/** A simulated Qualitor, and the sample profile for it as a file. */
public final class SimulatedSite implements AutoCloseable {

    public static final String USER = "integracao.token";
    public static final String PASSWORD = "S3nha&Ficticia";

    private static final Path SAMPLE = Path.of("docs/site-profile.sample.toml");

    private final QualitorSimulator qualitor;
    private final Path profile;
    private final SiteProfile site;

    private SimulatedSite(QualitorSimulator qualitor, Path profile) {
        this.qualitor = qualitor;
        this.profile = profile;
        this.site = ((Outcome.Usable) SiteProfileFile.read(profile)).profile();
    }

    /** Starts a Qualitor whose clients wait for an answer as long as they are told, such as {@code 60s}, and writes its profile there. */
    public static SimulatedSite in(Path folder, String answerWithin) throws IOException {
        var qualitor = QualitorSimulator.start(SimulatorSite.example(), 0);
        qualitor.rememberEarlierTicket();
        var profile = Files.readString(SAMPLE)
                .replace(
                        "https://chamados.exemplo.com.br/qualitor",
                        qualitor.uri().toString())
                .replace("# http_hosts = [\"qualitor.rede.interna\"]", "http_hosts = [\"127.0.0.1\"]")
                .replace("user = \"\"", "user = \"" + USER + "\"")
                .replace("answer_within = \"60s\"", "answer_within = \"" + answerWithin + "\"")
                .replaceAll("waits = \\[.*]", "waits = [\"0s\"]");
        return new SimulatedSite(qualitor, Files.writeString(folder.resolve("site.toml"), profile));
    }

    public QualitorSimulator qualitor() {
        return qualitor;
    }

    public Path profile() {
        return profile;
    }

    public TicketDesk desk(Clock clock) {
        return desk(clock, PASSWORD);
    }

    public TicketDesk desk(Clock clock, String password) {
        return new QualitorDesks(site, clock).open(new Credentials(USER, password));
    }

    /** The keys of the tickets that were filed, one for each ticket. */
    public List<String> keys() {
        return qualitor.tickets().stream()
                .map(ticket -> ticket.keyword().orElse(""))
                .toList();
    }

    @Override
    public void close() {
        qualitor.close();
    }
}
