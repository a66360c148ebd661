package org.tokentriage.settings.profile;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.ConnectedSite;
import org.tokentriage.settings.DeskSite;
import org.tokentriage.settings.LaudoPolicy;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.RelatedDemand;
import org.tokentriage.settings.RevocationPolicy;
import org.tokentriage.settings.SiteByHand;
import org.tokentriage.settings.SitePolicy;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.TicketTexts;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;

/** Which keys a site profile has. */
final class SiteProfileReader {

    private static final List<Duration> WAITS =
            Stream.of(0, 3, 6, 12, 24).map(Duration::ofSeconds).toList();

    private static final Kind<ComputerOwner> COMPUTER = Kind.oneOf("computer", "agent", "customer")
            .map(word -> ComputerOwner.valueOf(word.toUpperCase(Locale.ROOT)));

    private SiteProfileReader() {}

    static Outcome.Usable read(Section document) {
        var computer = document.get("computer", COMPUTER, ComputerOwner.AGENT).here();
        var promised = document.get("promised_answer", Kind.DURATION);
        var desk = new QualitorReader(document.section("qualitor"), computer).read();
        var codes = new TicketCodesReader(isByHand(desk)).read(document.section("codes"));
        var profile = new SiteProfile(
                desk,
                codes,
                texts(document.section("texts")),
                related(document.section("related")),
                promised,
                computer,
                document.optional("calendar").map(section -> CalendarReader.read(section, promised)),
                document.get("keep_unfinished", Kind.DAYS, SiteProfile.USUALLY_KEPT),
                revocation(document.section("revocation")),
                laudos(document.section("laudo")),
                new OccasionsReader(document, codes).read(),
                SitesReader.read(document));
        OccasionsReader.check(profile.occasions(), profile.texts(), document);
        switch (profile.desk()) {
            case QualitorSite qualitor -> KeyInTicket.check(qualitor, profile.texts(), document);
            case SiteByHand byHand -> KeyInTicket.check(profile.texts(), document);
        }
        var policy = policy(document.asked(), document.section("policy"));
        document.end();
        return new Outcome.Usable(profile, policy);
    }

    /** @param names what a profile has beside its policy, which nobody else may set */
    private static SitePolicy policy(Set<String> names, Section section) {
        var userMaySet = section.get("user_may_set", Kind.listOf("texts", Kind.TEXT), List.of());
        for (var name : userMaySet) {
            if (!names.contains(name)) {
                section.refuse(
                        "user_may_set",
                        "userMaySet",
                        name,
                        Spelling.nearest(name, names).orElse("qualitor.user"));
            }
        }
        var rememberPassword = section.get("remember_password", Kind.FLAG, false);
        section.end();
        return new SitePolicy(Set.copyOf(userMaySet), rememberPassword);
    }

    private static boolean isByHand(DeskSite desk) {
        return switch (desk) {
            case ConnectedSite connected -> false;
            case SiteByHand byHand -> true;
        };
    }

    private static TicketTexts texts(Section section) {
        var texts = new TicketTexts(
                section.template("title", TicketTexts.TITLE_NAMES),
                section.template("problem", TicketTexts.TOKEN_NAMES),
                section.template("solution", TicketTexts.TOKEN_NAMES),
                section.template("description", TicketTexts.ALL_NAMES));
        section.end();
        return texts;
    }

    private static RevocationPolicy revocation(Section section) {
        var policy = new RevocationPolicy(
                section.get("check", Kind.FLAG, false),
                section.get("authorities", Kind.FOLDER.map(Optional::of), Optional.empty()));
        section.end();
        return policy;
    }

    private static LaudoPolicy laudos(Section section) {
        var policy = new LaudoPolicy(
                section.get("most_age", Kind.DURATION, LaudoPolicy.USUAL.mostAge()),
                section.get("technician_opens_tickets", Kind.FLAG, LaudoPolicy.USUAL.technicianOpensTickets()));
        section.end();
        return policy;
    }

    private static RelatedDemand related(Section section) {
        var related = new RelatedDemand(
                section.get("team", Kind.TEXT),
                section.get("query", WireKinds.QUERY, ""),
                section.get("waits", Kind.listOf("waits", Kind.WAIT), WAITS),
                section.optional("create").map(SiteProfileReader::demand));
        section.end();
        return related;
    }

    private static RelatedDemand.Opening demand(Section section) {
        var opening = new RelatedDemand.Opening(
                section.template("title", TicketTexts.TITLE_NAMES),
                section.get("category", Kind.TEXT),
                section.get("type", Kind.TEXT));
        section.end();
        return opening;
    }
}
