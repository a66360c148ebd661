package org.tokentriage.training;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Manner;
import org.tokentriage.training.fault.Manner.Encoding;
import org.tokentriage.training.fault.Manner.Spelling;
import org.tokentriage.training.fault.Spoiling;
import org.tokentriage.training.fault.Symptom;

/** Something that is to go wrong, as it is ordered on the command line; see {@code docs/cli.md}. */
public final class FaultOrder {

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)(?:=([\\w-]{1,20}))?(?:@(\\w+))?");

    private final Consumer<QualitorSimulator> effect;

    private FaultOrder(Consumer<QualitorSimulator> effect) {
        this.effect = effect;
    }

    /** {@return the order; empty when there is none that is written like this} */
    public static Optional<FaultOrder> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var operation = Optional.ofNullable(form.group(3)).orElse("addTicketByData");
        var struck = Arrays.stream(QualitorOperation.values())
                .filter(candidate -> candidate.wireName().equals(operation))
                .findFirst();
        var value = Optional.ofNullable(form.group(2));
        Optional<FaultOrder> habit = form.group(3) == null ? habit(form.group(1), value) : Optional.empty();
        return habit.or(() -> struck.flatMap(known ->
                fault(form.group(1), value).map(fault -> new FaultOrder(simulator -> simulator.strike(known, fault)))));
    }

    /** Makes it happen. */
    public void give(QualitorSimulator simulator) {
        effect.accept(simulator);
    }

    private static Optional<Fault> fault(String name, Optional<String> value) {
        var number = number(value);
        return switch (name) {
            case "accept-then-drop" -> without(value, Fault.afterWork(new Symptom.HangUp()));
            case "drop-before-work" -> without(value, Fault.beforeWork(new Symptom.HangUp()));
            case "empty" -> without(value, Fault.afterWork(new Symptom.EmptyBody()));
            case "no-number" -> without(value, Fault.afterWork(new Symptom.WithoutData()));
            case "status-0" -> without(value, Fault.beforeWork(new Symptom.Refused("WS-TREINO", "Ws - Training.")));
            case "refuse-then-store" ->
                without(value, Fault.afterAnswer(new Symptom.Refused("WS-TREINO", "Ws - Training.")));
            case "redirect" -> without(value, Fault.beforeWork(new Symptom.Redirect()));
            case "slow" -> number.map(seconds -> Fault.afterWork(new Symptom.Delay(Duration.ofSeconds(seconds))));
            case "http" ->
                number.filter(status -> status >= 200 && status < 600)
                        .map(status -> Fault.beforeWork(new Symptom.HtmlPage(status)));
            default -> Optional.empty();
        };
    }

    private static Optional<FaultOrder> habit(String name, Optional<String> value) {
        Optional<Consumer<QualitorSimulator>> effect = switch (name) {
            case "drop-before-reading" -> without(value, QualitorSimulator::hangUpBeforeReading);
            case "keyword-ignored" -> without(value, QualitorSimulator::passOverTheKeyword);
            case "listed-twice" -> without(value, QualitorSimulator::listTwice);
            case "numbers-missing" -> without(value, spoiled(Spoiling.NUMBERS_MISSING));
            case "numbers-for-people" -> without(value, spoiled(Spoiling.NUMBERS_FOR_PEOPLE));
            case "keys-lower-case" -> without(value, spoiled(Spoiling.KEYS_IN_LOWER_CASE));
            case "keys-cut" -> without(value, spoiled(Spoiling.KEYS_CUT));
            case "keys-missing" -> without(value, spoiled(Spoiling.KEYS_MISSING));
            case "oldest-only" -> without(value, spoiled(Spoiling.OLDEST_ONLY));
            case "nothing-found" -> without(value, spoiled(Spoiling.NOTHING));
            case "filter-ignored" -> without(value, spoiled(Spoiling.FILTER_IGNORED));
            case "pages-repeated" -> without(value, spoiled(Spoiling.PAGES_REPEATED));
            case "manual-spelling" -> without(value, manner(Spelling.RESPONSESTATUS, Encoding.LATIN_1));
            case "related-after" -> number(value).map(looks -> simulator -> simulator.hideRelated(looks));
            case "charset" -> value.flatMap(FaultOrder::charset);
            default -> Optional.empty();
        };
        return effect.map(FaultOrder::new);
    }

    private static Optional<Consumer<QualitorSimulator>> charset(String name) {
        return switch (name) {
            case "utf-8" -> Optional.of(manner(Spelling.RESPONSE_STATUS, Encoding.UTF_8));
            case "wrong" -> Optional.of(manner(Spelling.RESPONSE_STATUS, Encoding.UTF_8_DECLARED_LATIN_1));
            default -> Optional.empty();
        };
    }

    private static Consumer<QualitorSimulator> spoiled(Spoiling spoiling) {
        return simulator -> simulator.spoil(spoiling);
    }

    private static Consumer<QualitorSimulator> manner(Spelling spelling, Encoding encoding) {
        return simulator -> simulator.answerIn(new Manner(spelling, encoding));
    }

    private static <T> Optional<T> without(Optional<String> value, T order) {
        return value.isEmpty() ? Optional.of(order) : Optional.empty();
    }

    private static Optional<Integer> number(Optional<String> value) {
        return value.filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf);
    }
}
