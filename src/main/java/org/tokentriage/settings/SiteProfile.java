package org.tokentriage.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an administrator decides for a site: which desk, with which codes, in which words. See {@code docs/site-profile.md}.
 *
 * @param desk which help desk takes the tickets
 * @param answerWithin within which time the customer is promised an answer: of work, where the hours of work are known
 * @param computer whose computer the profile is made for
 * @param hours when the site works; empty when it does not say so
 * @param keepUnfinished how long a case is kept that comes to no end
 * @param revocation whether certificates are looked up in the lists of revoked ones
 * @param laudos how what was read on another computer is passed on
 * @param occasions about which tokens tickets are opened, and what is otherwise for some of them
 * @param sites those that customers have trouble with
 */
public record SiteProfile(
        DeskSite desk,
        TicketCodes codes,
        TicketTexts texts,
        RelatedDemand related,
        Duration answerWithin,
        ComputerOwner computer,
        Optional<WorkingHours> hours,
        Duration keepUnfinished,
        RevocationPolicy revocation,
        LaudoPolicy laudos,
        Occasions occasions,
        List<AskedSite> sites) {

    /** How long cases are kept where the profile says nothing about it. */
    public static final Duration USUALLY_KEPT = Duration.ofDays(30);

    public SiteProfile {
        sites = List.copyOf(sites);
    }

    /** A site of which no hours are known, and whose cases are kept as usual. */
    public SiteProfile(
            DeskSite desk,
            TicketCodes codes,
            TicketTexts texts,
            RelatedDemand related,
            Duration answerWithin,
            ComputerOwner computer) {
        this(
                desk,
                codes,
                texts,
                related,
                answerWithin,
                computer,
                Optional.empty(),
                USUALLY_KEPT,
                RevocationPolicy.NONE,
                LaudoPolicy.USUAL,
                Occasions.USUAL,
                List.of());
    }

    /** The same as it holds for tickets about a token in some state. */
    public SiteProfile about(Occasion occasion) {
        var rules = occasions.of(occasion);
        return new SiteProfile(
                desk,
                codes.proposing(rules.category(), rules.type()),
                texts.with(rules.words()),
                related.by(rules.team()),
                rules.answerWithin().orElse(answerWithin),
                computer,
                hours,
                keepUnfinished,
                revocation,
                laudos,
                occasions,
                sites);
    }

    /**
     * The site's desk, for those who sign in there.
     *
     * @throws IllegalStateException when its tickets are opened by hand
     */
    public ConnectedSite connected() {
        return switch (desk) {
            case ConnectedSite connected -> connected;
            case SiteByHand byHand -> throw new IllegalStateException("tickets are opened by hand here");
        };
    }

    /**
     * The site's Qualitor, for those who speak with it.
     *
     * @throws IllegalStateException when its tickets are opened by hand
     */
    public QualitorSite qualitor() {
        return switch (connected()) {
            case QualitorSite qualitor -> qualitor;
        };
    }

    /** {@return by when the customer of a ticket is promised an answer} */
    public Instant answerBy(Instant openedAt) {
        return hours.flatMap(known -> known.after(openedAt, answerWithin)).orElseGet(() -> openedAt.plus(answerWithin));
    }
}
