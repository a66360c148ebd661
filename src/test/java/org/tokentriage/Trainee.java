package org.tokentriage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import org.tokentriage.practice.Caller;
import org.tokentriage.practice.Exercise;
import org.tokentriage.practice.Result;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.work.Threads;

/** Somebody who does an exercise, at a wizard without a window whose waits are over at once. */
final class Trainee implements AutoCloseable {

    private static final long PATIENCE = 30;

    private final ExecutorService ui = threads(1, new LinkedBlockingQueue<>());
    private final ExecutorService others = threads(Integer.MAX_VALUE, new SynchronousQueue<>());
    private final TrainingGround ground;

    Trainee(Exercise exercise, Path folder) throws Exception {
        var threads = new Threads(others, others, ui, (wait, then) -> ui.execute(then));
        var clock = Clock.system(ZoneId.of("America/Sao_Paulo"));
        ground = TrainingGround.prepare(exercise, folder, new TrainingGround.Pace(threads, clock, Duration.ZERO));
    }

    TrainingGround ground() {
        return ground;
    }

    void start() throws Exception {
        does(Wizard::start);
    }

    /** Calls the wizard where it wants to be called. */
    void does(Consumer<Wizard> action) throws Exception {
        there(() -> {
            action.accept(ground.wizard());
            return true;
        });
    }

    void copies(String text) throws Exception {
        there(() -> {
            ground.coach().copied(text);
            return true;
        });
    }

    /** Connects the token, which whoever watches the readers sees. */
    void connects() throws Exception {
        ground.bench().connect(true);
        does(wizard -> wizard.cardsChanged(ground.bench().cards().look()));
    }

    <T extends Step> T sees(Class<T> kind) throws Exception {
        return sees(kind, step -> true);
    }

    <T extends Step> T sees(Class<T> kind, Predicate<T> condition) throws Exception {
        return kind.cast(waits(
                ground.wizard().stepProperty(), step -> kind.isInstance(step) && condition.test(kind.cast(step))));
    }

    void seesAProblem() throws Exception {
        waits(ground.wizard().problemProperty(), Optional::isPresent);
    }

    /** Comes to the form by way of a blank token, and writes down what the caller says. */
    void fillsIn() throws Exception {
        sees(Step.Findings.class);
        does(Wizard::next);
        writesDown();
    }

    void writesDown() throws Exception {
        var form = sees(Step.Drafting.class).form();
        var caller = Caller.BAKERY;
        there(() -> {
            form.text(TicketField.CNPJ).set(caller.cnpj());
            form.text(TicketField.CUSTOMER).set(caller.company());
            form.text(TicketField.CONTACT).set(caller.name());
            form.text(TicketField.PHONE_1).set(caller.phone1());
            form.text(TicketField.PHONE_2).set(caller.phone2());
            form.text(TicketField.EMAIL).set(caller.email());
            ground.wizard().form().lookUpCustomer();
            return true;
        });
    }

    void opensATicket() throws Exception {
        fillsIn();
        does(Wizard::next);
    }

    /** {@return what came of the exercise, once it is over} */
    Result result() throws Exception {
        return waits(ground.coach().progressProperty(), now -> now.result().isPresent())
                .result()
                .orElseThrow();
    }

    @Override
    public void close() {
        CompletableFuture.runAsync(ground::close, ui).join();
        others.shutdownNow();
        others.close();
        ui.shutdown();
    }

    /** What is still to be done when the exercise is put away is not done. */
    private static ExecutorService threads(int most, BlockingQueue<Runnable> queue) {
        return new ThreadPoolExecutor(
                Math.min(most, 1), most, PATIENCE, TimeUnit.SECONDS, queue, new ThreadPoolExecutor.DiscardPolicy());
    }

    private <T> T waits(ObservableValue<T> value, Predicate<T> condition) throws Exception {
        var seen = new CompletableFuture<T>();
        there(() -> value.subscribe(now -> {
            if (condition.test(now)) {
                seen.complete(now);
            }
        }));
        return seen.get(PATIENCE, TimeUnit.SECONDS);
    }

    private <T> T there(Callable<T> action) throws Exception {
        return ui.submit(action).get(PATIENCE, TimeUnit.SECONDS);
    }
}
