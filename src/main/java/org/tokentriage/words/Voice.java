package org.tokentriage.words;

import java.time.Clock;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.TokenSnapshot;

/**
 * How something is told: in which language, and what day it is.
 *
 * @param clock for telling today from another day, in the zone that times are told in
 */
public record Voice(Texts texts, Clock clock) {

    public String say(String key, Object... values) {
        return texts.say(key, values);
    }

    public Moments moments() {
        return new Moments(texts, clock);
    }

    /** What the certificates of a token say, in words. */
    public CertificateText certificates(TokenSnapshot snapshot) {
        return new CertificateText(texts, moments(), snapshot.readAt());
    }
}
