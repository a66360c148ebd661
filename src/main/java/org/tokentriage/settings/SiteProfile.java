package org.tokentriage.settings;

import java.time.Duration;

/**
 * What an administrator decides for a site: which Qualitor, with which codes, in which words. See {@code docs/site-profile.md}.
 *
 * @param answerWithin within which time the customer is promised an answer
 * @param computer whose computer the profile is made for
 */
public record SiteProfile(
        QualitorSite qualitor,
        TicketCodes codes,
        TicketTexts texts,
        RelatedDemand related,
        Duration answerWithin,
        ComputerOwner computer) {}
