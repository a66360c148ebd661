package org.tokentriage.practice;

import static org.tokentriage.practice.Expectation.aside;
import static org.tokentriage.practice.Expectation.check;
import static org.tokentriage.practice.Expectation.mistake;
import static org.tokentriage.practice.Expectation.step;

import java.util.List;
import java.util.function.Predicate;
import org.tokentriage.diagnosis.FindingCode;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.practice.Setting.Login;
import org.tokentriage.practice.token.Specimen;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;

/** The exercises, in the order in which they are best done. */
public final class Exercises {

    private static final Expectation BLANK = step("BLANK", verdict(Verdict.BLANK));
    private static final Expectation FORM = step("FORM", at(Step.Drafting.class));
    private static final Expectation RECEIPT = step("RECEIPT", at(Step.Done.class));
    private static final Expectation CALLER = check("CALLER", Exercises::isOfTheCaller);
    private static final Expectation ONCE = check("ONCE", now -> now.is(Step.Done.class) && now.opened() == 1);
    private static final Expectation DEMAND =
            step("DEMAND", now -> now.step() instanceof Step.Done done && done.related() instanceof Related.Found);
    private static final Expectation TOLD_NUMBER = aside("TOLD_NUMBER", Exercises::copiesTheNumber);
    private static final Expectation TOLD_CUSTOMER = aside(
            "TOLD_CUSTOMER", now -> now.is(Step.Findings.class) && now.copied().isPresent());
    private static final Expectation NO_TICKET = check("NO_TICKET", now -> now.isAtTheBeginning() && now.opened() == 0);
    private static final Expectation NEXT = step("NEXT", Moment::isAtTheBeginning);

    private Exercises() {}

    public static List<Exercise> all() {
        return List.of(
                blank(),
                noTicket("EXPIRED", Specimen.EXPIRED, step("EXPIRED", verdict(Verdict.EXPIRED))),
                noTicket("PIN_LOCKED", Specimen.PIN_LOCKED, step("PIN_LOCKED", finding(FindingCode.PIN_LOCKED))),
                noTicket(
                        "KEY_ONLY",
                        Specimen.KEY_WITHOUT_CERTIFICATE,
                        step("KEY_ONLY", verdict(Verdict.KEY_WITHOUT_CERTIFICATE))),
                noToken(),
                twoTokens(),
                duplicate(),
                deskAway(),
                lostAnswer(),
                lateDemand(),
                changedPassword());
    }

    private static Exercise blank() {
        return new Exercise(
                "BLANK",
                Setting.with(Specimen.BLANK),
                List.of(BLANK, FORM, RECEIPT, CALLER, DEMAND, TOLD_NUMBER, NEXT),
                leaving("RECEIPT"));
    }

    /** A token that is none of the support desk's business. */
    private static Exercise noTicket(String name, Specimen token, Expectation recognised) {
        return new Exercise(
                name,
                Setting.with(token),
                List.of(recognised, TOLD_CUSTOMER, NEXT, NO_TICKET),
                leaving(recognised.name()));
    }

    private static Exercise noToken() {
        return new Exercise(
                "NO_TOKEN",
                Setting.with(Specimen.BLANK).notConnected(),
                List.of(
                        step(
                                "ABSENT",
                                now -> now.is(Step.Scan.class) && now.problem().isPresent()),
                        step(
                                "CONNECTED",
                                now -> now.step() instanceof Step.Scan scan
                                        && scan.progress().isPresent()),
                        BLANK),
                verdict(Verdict.BLANK));
    }

    private static Exercise twoTokens() {
        return new Exercise(
                "TWO_TOKENS",
                Setting.with(Specimen.VALID_PERSON, Specimen.BLANK),
                List.of(step("CHOICE", at(Step.Choosing.class)), BLANK, mistake("WRONG_TOKEN", verdict(Verdict.VALID))),
                verdict(Verdict.BLANK));
    }

    private static Exercise duplicate() {
        return new Exercise(
                "DUPLICATE",
                Setting.with(Specimen.BLANK).withDuplicate(),
                List.of(
                        BLANK,
                        FORM,
                        step(
                                "DUPLICATE",
                                now -> now.step() instanceof Step.Drafting drafting
                                        && !drafting.cautions().earlier().isEmpty()),
                        step("NOT_TWICE", now -> !isFiling(now) && now.opened() == 1),
                        mistake("TWICE", now -> now.opened() > 1)),
                now -> now.isAfter("DUPLICATE") && !isFiling(now));
    }

    private static Exercise deskAway() {
        return new Exercise(
                "DESK_AWAY",
                Setting.with(Specimen.BLANK).told(Order.AWAY),
                List.of(
                        BLANK,
                        FORM,
                        step(
                                "NOT_SENT",
                                now -> now.is(Step.Drafting.class)
                                        && now.problem().isPresent(),
                                Order.BACK),
                        RECEIPT,
                        ONCE),
                at(Step.Done.class));
    }

    private static Exercise lostAnswer() {
        return new Exercise(
                "LOST_ANSWER",
                Setting.with(Specimen.BLANK).told(Order.LOSE_ANSWER, Order.FIND_NOTHING),
                List.of(
                        BLANK,
                        FORM,
                        step("DOUBT", at(Step.InDoubt.class)),
                        step(
                                "LOOKED_FOR",
                                now -> now.step() instanceof Step.InDoubt doubt
                                        && !doubt.search().looks().isEmpty(),
                                Order.HEAL),
                        step("FOUND", at(Step.Done.class)),
                        ONCE,
                        mistake("SENT_AGAIN", now -> now.isAfter("DOUBT") && now.is(Step.Sending.class))),
                at(Step.Done.class));
    }

    private static Exercise lateDemand() {
        return new Exercise(
                "LATE_DEMAND",
                Setting.with(Specimen.BLANK).told(Order.LATE_DEMAND),
                List.of(
                        BLANK,
                        FORM,
                        RECEIPT,
                        step(
                                "NOT_YET",
                                now -> now.step() instanceof Step.Done done
                                        && done.related() instanceof Related.NotYet),
                        DEMAND,
                        TOLD_NUMBER,
                        NEXT),
                leaving("RECEIPT"));
    }

    private static Exercise changedPassword() {
        return new Exercise(
                "PASSWORD",
                Setting.with(Specimen.BLANK).knowing(Login.OUTDATED),
                List.of(
                        BLANK,
                        step("ASKED_WHO", at(Step.SigningIn.class)),
                        step("SIGNED_IN", at(Step.Drafting.class)),
                        RECEIPT),
                at(Step.Done.class));
    }

    private static Predicate<Moment> at(Class<? extends Step> kind) {
        return now -> now.is(kind);
    }

    private static Predicate<Moment> verdict(Verdict verdict) {
        return now -> now.step() instanceof Step.Findings findings
                && findings.diagnosis().verdict() == verdict;
    }

    private static Predicate<Moment> finding(FindingCode code) {
        return now -> now.step() instanceof Step.Findings findings
                && findings.diagnosis().findings().stream().anyMatch(found -> found.code() == code);
    }

    /** Back at the beginning, once something was reached. */
    private static Predicate<Moment> leaving(String reached) {
        return now -> now.isAfter(reached) && now.isAtTheBeginning();
    }

    private static boolean isFiling(Moment now) {
        return now.is(Step.Drafting.class) || now.is(Step.Sending.class);
    }

    private static boolean isOfTheCaller(Moment now) {
        return now.step() instanceof Step.Done done && Caller.BAKERY.isIn(done.ticket());
    }

    private static boolean copiesTheNumber(Moment now) {
        return now.step() instanceof Step.Done done
                && now.copied()
                        .filter(text -> text.contains(done.receipt().number().value()))
                        .isPresent();
    }
}
