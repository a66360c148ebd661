package org.tokentriage.settings;

import java.time.Duration;

/**
 * What an administrator decides for a site: which Qualitor, with which codes, in which words. See {@code docs/site-profile.md}.
 *
 * @param answerWithin within which time the customer is promised an answer
 * @param computer whose computer the profile is made for
 * @param keepUnfinished how long a case is kept that comes to no end
 */
public record SiteProfile(
        QualitorSite qualitor,
        TicketCodes codes,
        TicketTexts texts,
        RelatedDemand related,
        Duration answerWithin,
        ComputerOwner computer,
        Duration keepUnfinished) {

    /** How long cases are kept where the profile says nothing about it. */
    public static final Duration USUALLY_KEPT = Duration.ofDays(30);

    /** A profile that says nothing about how long cases are kept. */
    public SiteProfile(
            QualitorSite qualitor,
            TicketCodes codes,
            TicketTexts texts,
            RelatedDemand related,
            Duration answerWithin,
            ComputerOwner computer) {
        this(qualitor, codes, texts, related, answerWithin, computer, USUALLY_KEPT);
    }
}
