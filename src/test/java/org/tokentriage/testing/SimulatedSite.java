package org.tokentriage.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.qualitor.QualitorDesks;
import org.tokentriage.training.QualitorSimulator;
import org.tokentriage.training.site.SimulatorSite;

/** A simulated Qualitor, and the sample profile for it as a file. */
public final class SimulatedSite implements AutoCloseable {

    public static final String USER = "integracao.token";
    public static final String PASSWORD = "S3nha&Ficticia";

    private static final String SUPERIOR = "cdchamadosuperior";

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
        return in(folder, answerWithin, profile -> profile);
    }

    /** One that wants a solution in the history and a demand for each ticket. */
    public static SimulatedSite following(Path folder, String answerWithin) throws IOException {
        return in(folder, answerWithin, SimulatedSite::withFollowUps);
    }

    private static SimulatedSite in(Path folder, String answerWithin, UnaryOperator<String> wishes) throws IOException {
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
        return new SimulatedSite(qualitor, Files.writeString(folder.resolve("site.toml"), wishes.apply(profile)));
    }

    private static String withFollowUps(String profile) {
        return Pattern.compile("^# (\\[(?:qualitor.solution|related.create)](?:\n# .*)+)", Pattern.MULTILINE)
                .matcher(profile)
                .replaceAll(section -> Matcher.quoteReplacement(section.group(1).replace("\n# ", "\n")))
                .replace("category = \"41\"", "category = \"33\"");
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

    /** The keys of the tickets that were filed, one for each ticket; demands have none of their own. */
    public List<String> keys() {
        return qualitor.tickets().stream()
                .filter(ticket -> ticket.data().get(SUPERIOR).isEmpty())
                .map(ticket -> ticket.keyword().orElse(""))
                .toList();
    }

    /** How many demands clients opened for a ticket. */
    public long demands(TicketNumber number) {
        return qualitor.tickets().stream()
                .filter(ticket -> ticket.data().get(SUPERIOR).equals(Optional.of(number.value())))
                .count();
    }

    /** How many entries clients wrote into a ticket's history. */
    public long solutions(TicketNumber number) {
        return qualitor.followUps().stream()
                .filter(entry -> Long.toString(entry.ticket()).equals(number.value()))
                .count();
    }

    @Override
    public void close() {
        qualitor.close();
    }
}
