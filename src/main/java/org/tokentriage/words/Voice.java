package org.tokentriage.ui;

import java.time.Clock;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.wizard.CertificateText;

/**
 * How something is told: in which language, and what day it is.
 *
 * @param clock for telling today from another day, in the zone that times are told in
 */
record Voice(Texts texts, Clock clock) {

    String say(String key, Object... values) {
        return texts.say(key, values);
    }

    Moments moments() {
        return new Moments(texts, clock);
    }

    /** What the certificates of a token say, in words. */
    CertificateText certificates(TokenSnapshot snapshot) {
        return new CertificateText(texts, moments(), snapshot.readAt());
    }
}
