package org.tokentriage.training.fault;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.tokentriage.training.call.QualitorOperation;

/** The faults still to come, each used up by one request; safe for use by many threads. */
public final class FaultPlan {

    private final Map<QualitorOperation, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final AtomicInteger unread = new AtomicInteger();

    public void add(QualitorOperation operation, Fault fault) {
        queue(operation).add(fault);
    }

    public Optional<Fault> take(QualitorOperation operation) {
        return Optional.ofNullable(queue(operation).poll());
    }

    /** One more request will not even be read, whatever its operation. */
    public void addUnread() {
        unread.incrementAndGet();
    }

    public boolean takeUnread() {
        return unread.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private Queue<Fault> queue(QualitorOperation operation) {
        return faults.computeIfAbsent(operation, first -> new ConcurrentLinkedQueue<>());
    }
}
