package org.tokentriage.practice;

import java.util.List;
import org.tokentriage.practice.token.Specimen;

/**
 * What an exercise begins with.
 *
 * @param tokens each in a reader of its own
 * @param connected whether they are in their readers already
 * @param orders what the desk does wrong
 * @param login what the computer knows of the desk's password
 * @param duplicate whether a ticket about the first token is open at the desk
 */
public record Setting(List<Specimen> tokens, boolean connected, List<Order> orders, Login login, boolean duplicate) {

    /** What the computer knows of the desk's password. */
    public enum Login {
        /** It remembers it: nobody is asked. */
        REMEMBERED,
        /** Nobody told it yet. */
        ASKED,
        /** It remembers one that is no longer right. */
        OUTDATED
    }

    public Setting {
        tokens = List.copyOf(tokens);
        orders = List.copyOf(orders);
    }

    static Setting with(Specimen... tokens) {
        return new Setting(List.of(tokens), true, List.of(), Login.REMEMBERED, false);
    }

    Setting notConnected() {
        return new Setting(tokens, false, orders, login, duplicate);
    }

    Setting told(Order... others) {
        return new Setting(tokens, connected, List.of(others), login, duplicate);
    }

    Setting knowing(Login other) {
        return new Setting(tokens, connected, orders, other, duplicate);
    }

    Setting withDuplicate() {
        return new Setting(tokens, connected, orders, login, true);
    }
}
