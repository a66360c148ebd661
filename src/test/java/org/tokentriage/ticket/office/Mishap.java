package org.tokentriage.ticket.office;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Spoiling;
import org.tokentriage.training.fault.Symptom;

/** What goes wrong with one call of the desk. */
sealed interface Mishap {

    record None() implements Mishap {}

    /** No connection is made. */
    record Down() implements Mishap {}

    /** The connection breaks before the server has read the request. */
    record Unread() implements Mishap {}

    /** The server does or does not do the work, and answers wrongly, late or not at all. */
    record Struck(Fault fault) implements Mishap {}

    /** Longer than a client of these runs waits. */
    Symptom LATE = new Symptom.Delay(Duration.ofMillis(1500));

    /** What a server can answer whether it has opened the ticket or not. */
    List<Symptom> SILENCES = List.of(
            new Symptom.HangUp(),
            new Symptom.EmptyBody(),
            new Symptom.HtmlPage(500),
            new Symptom.HtmlPage(200),
            new Symptom.HtmlPage(503),
            new Symptom.WithoutData());

    /** What it answers when it has not, and now and then when it has. */
    List<Symptom> REFUSALS = List.of(
            new Symptom.HtmlPage(401),
            new Symptom.HtmlPage(404),
            new Symptom.HtmlPage(429),
            new Symptom.Refused("WS-1", "Ws - refused."));

    static Mishap any(RandomGenerator random) {
        return switch (random.nextInt(14)) {
            case 0, 1 -> new None();
            case 2 -> new Down();
            case 3 -> new Unread();
            case 4 -> new Struck(Fault.beforeWork(one(REFUSALS, random)));
            case 5, 6 -> new Struck(Fault.beforeWork(one(SILENCES, random)));
            case 7, 8 -> new Struck(Fault.afterWork(one(SILENCES, random)));
            case 9, 11, 12 -> new Struck(Fault.afterWork(one(REFUSALS, random)));
            case 10 -> new Struck(Fault.afterAnswer(one(REFUSALS, random)));
            default -> random.nextInt(10) == 0 ? new Struck(Fault.beforeWork(LATE)) : new None();
        };
    }

    /** What becomes of the desk's lists for as long as the program lives: as a rule nothing. */
    static Optional<Spoiling> spoiling(RandomGenerator random) {
        var all = Spoiling.values();
        return random.nextInt(2) == 0 ? Optional.of(all[random.nextInt(all.length)]) : Optional.empty();
    }

    /** Whether the server does the work after its client has gone. */
    default boolean isLate() {
        return this instanceof Struck(var fault)
                && (fault.symptom().equals(LATE) || fault.moment() == Fault.Moment.AFTER_ANSWER);
    }

    /** Whether the server says that it has done what it has not: no client sees through that where success has no data. */
    default boolean isFalseYes() {
        return this instanceof Struck(var fault)
                && fault.moment() == Fault.Moment.BEFORE_WORK
                && fault.symptom() instanceof Symptom.WithoutData;
    }

    private static Symptom one(List<Symptom> symptoms, RandomGenerator random) {
        return symptoms.get(random.nextInt(symptoms.size()));
    }
}
