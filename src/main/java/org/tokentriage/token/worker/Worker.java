package org.tokentriage.token.worker;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.token.Observation.Calling;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.ModuleCrashed;
import org.tokentriage.token.TokenFailure.ModuleNotAnswering;
import org.tokentriage.token.TokenFailure.ProgramDamaged;

/** A worker as its parent sees it: one that may die or fall silent at any time. */
final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Path java;
    private final Deadlines deadlines;
    private final WorkerProcess process;
    private final Replies replies;
    private final StderrTail stderr;
    private Optional<String> function = Optional.empty();

    private Worker(Path java, Deadlines deadlines, WorkerProcess process, Mark mark) {
        this.java = java;
        this.deadlines = deadlines;
        this.process = process;
        this.replies = Replies.of(process.output(), mark);
        this.stderr = StderrTail.of(process.stderr());
        process.onExit(() -> replies.end(deadlines.end()));
    }

    /** Starts a worker without a module. */
    static Worker start(WorkerProgram program, Deadlines deadlines) throws TokenException {
        var mark = Mark.random();
        return new Worker(program.java(), deadlines, program.start(mark, deadlines.end()), mark);
    }

    /** Has it open a module; it is ended when it cannot. {@return this} */
    Worker open(Optional<Path> module) throws TokenException {
        try {
            ask(new Request.Open(module.map(Path::toAbsolutePath)), reply -> {});
            return this;
        } catch (TokenException unusable) {
            close();
            throw unusable;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Asks for something and tells each reply until all has come.
     *
     * @throws TokenException when it is refused, or the worker dies or has to be killed meanwhile
     */
    void ask(Request request, Consumer<Reply> listener) throws TokenException {
        process.send(Wire.line(request));
        var deadline = new RequestDeadline(deadlines);
        var reply = next(deadline);
        while (!reply.isLast()) {
            listener.accept(reply);
            reply = next(deadline);
        }
        if (reply instanceof Reply.Failed(var failure)) {
            throw new TokenException(failure);
        }
        listener.accept(reply);
    }

    private Reply next(RequestDeadline deadline) throws TokenException {
        // Before the first call it is this program that starts, and not the module that is slow.
        var wait = function.isEmpty() ? deadline.forAll() : deadline.forStep();
        try {
            var reply = replies.next(wait.left()).orElseThrow(this::crashed);
            if (reply instanceof Reply.Observed(Calling(var called))) {
                function = Optional.of(called);
            }
            return reply;
        } catch (TimeoutException late) {
            var dying = process.describesItsCrash();
            process.kill();
            throw failed(called -> dying
                    ? new ModuleCrashed(called, process.exitCode())
                    : new ModuleNotAnswering(called, wait.deadline()));
        } catch (InterruptedException cancelled) {
            process.kill();
            Thread.currentThread().interrupt();
            throw failed(called -> new ModuleNotAnswering(called, deadline.spent()));
        }
    }

    private TokenException crashed() {
        process.end();
        return failed(called -> new ModuleCrashed(called, process.exitCode()));
    }

    /** The module has not failed before it was called. */
    private TokenException failed(Function<String, TokenFailure> failure) {
        if (function.isEmpty()) {
            LOG.warn("No worker can be started: exit code {}, {}", process.exitCode(), stderr.last());
        }
        return new TokenException(function.map(failure).orElse(new ProgramDamaged(java)));
    }

    @Override
    public void close() {
        process.end();
    }

    /** Ends one that was never asked for anything, without waiting until it has started. */
    void dismiss() {
        process.kill();
    }
}
