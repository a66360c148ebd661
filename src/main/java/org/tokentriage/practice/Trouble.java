package org.tokentriage.practice;

import java.util.Optional;
import org.tokentriage.practice.Setting.Login;
import org.tokentriage.practice.token.Specimen;

/** What may be wrong at the desk in free practice; its name stands in the bundle under {@code trouble.}. */
public enum Trouble {
    NONE,
    SLOW(Order.SLOW),
    REFUSE(Order.REFUSE),
    LOSE_ANSWER(Order.LOSE_ANSWER),
    BREAK_OFF(Order.BREAK_OFF),
    ANSWER_NOTHING(Order.ANSWER_NOTHING),
    WITHHOLD_NUMBER(Order.WITHHOLD_NUMBER),
    FAIL(Order.FAIL),
    BUSY(Order.BUSY),
    AWAY(Order.AWAY),
    LATE_DEMAND(Order.LATE_DEMAND),
    DUPLICATE,
    PASSWORD,
    SIGN_IN;

    private final Optional<Order> order;

    Trouble() {
        this.order = Optional.empty();
    }

    Trouble(Order order) {
        this.order = Optional.of(order);
    }

    /** What practice with this token begins with. */
    public Setting with(Specimen token) {
        var setting = order.map(told -> Setting.with(token).told(told)).orElseGet(() -> Setting.with(token));
        return switch (this) {
            case DUPLICATE -> setting.withDuplicate();
            case PASSWORD -> setting.knowing(Login.OUTDATED);
            case SIGN_IN -> setting.knowing(Login.ASKED);
            default -> setting;
        };
    }
}
