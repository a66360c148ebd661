package org.tokentriage.ticket.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.qualitor.ExampleCase;

/** An interrupt ends a call at once, on either kind of thread. */
class InterruptTest {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private RawServer server;
    private TicketDesk desk;

    @BeforeEach
    void startServerThatDoesNotAnswer() throws Exception {
        server = new RawServer(request -> {
            asked.countDown();
            awaitEnd();
            return Optional.empty();
        });
        desk = ExampleCase.desk(ExampleCase.site(server.uri()));
    }

    @AfterEach
    void closeServer() throws Exception {
        end.countDown();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInterruptedQuestionHasDoneNothing(boolean virtual) throws Exception {
        assertThat(failureOfInterrupted(() -> desk.findCustomer(ExampleCase.BAKERY, Optional.empty()), virtual))
                .isEqualTo(new TicketFailure.Interrupted());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInterruptedSubmissionIsUnknown(boolean virtual) throws Exception {
        var ticket = ExampleCase.ticket(Optional.of(new Requester("120", "2", "4")));

        assertThat(failureOfInterrupted(() -> desk.submit(ticket), virtual))
                .isEqualTo(new TicketFailure.OutcomeUnknown(ExampleCase.KEY));
    }

    private TicketFailure failureOfInterrupted(ThrowingCallable call, boolean virtual) throws Exception {
        var failure = new CompletableFuture<TicketFailure>();
        var thread = (virtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(() -> tell(call, failure));
        asked.await();
        thread.interrupt();
        return failure.get(20, TimeUnit.SECONDS);
    }

    private static void tell(ThrowingCallable call, CompletableFuture<TicketFailure> failure) {
        try {
            call.call();
        } catch (TicketException thrown) {
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            failure.complete(thrown.failure());
        } catch (Throwable other) {
            failure.completeExceptionally(other);
        }
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
