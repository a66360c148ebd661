package org.tokentriage.protocol;

import org.tokentriage.i18n.Unbroken;
import org.tokentriage.words.Voice;

/** What the customer is sent by chat or e-mail: the number and the deadline, and nothing that a stranger who reads it could use. */
public final class CustomerMessage {

    private CustomerMessage() {}

    public static String of(Protocol protocol, Voice voice) {
        var deadline = new Facts(protocol, voice).deadline();
        return Unbroken.release(voice.say("receipt.message", protocol.number(), deadline));
    }
}
