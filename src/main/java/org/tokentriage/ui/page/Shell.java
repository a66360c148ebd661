package org.tokentriage.ui.page;

import java.time.Clock;
import java.util.Locale;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.words.CertificateText;
import org.tokentriage.words.Voice;

/**
 * What pages are given: the wizard they call, the language they speak, the computer around them.
 *
 * @param clock for telling today from another day, in the zone that times are told in
 */
public record Shell(Wizard wizard, Texts texts, Clock clock, Desktop desktop) {

    public String say(String key, Object... values) {
        return texts.say(key, values);
    }

    public String say(Message message) {
        return texts.say(message);
    }

    /** What a token is called; one that was never initialised has no label. */
    public String nameOf(TokenInfo token) {
        return token.label().isBlank() ? say("content.unlabelled") : token.label();
    }

    public Moments moments() {
        return voice().moments();
    }

    /** What the certificates of a token say, in words. */
    public CertificateText certificates(TokenSnapshot snapshot) {
        return voice().certificates(snapshot);
    }

    public Voice voice() {
        return new Voice(texts, clock);
    }

    public Shell in(Locale language) {
        return new Shell(wizard, wizard.texts(language), clock, desktop);
    }
}
