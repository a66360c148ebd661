package org.tokentriage.training;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults still to come, each used up by one request; safe for use by many threads. */
final class FaultPlan {

    private final Map<QualitorOperation, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final AtomicInteger unread = new AtomicInteger();

    void add(QualitorOperation operation, Fault fault) {
        queue(operation).add(fault);
    }

    Optional<Fault> take(QualitorOperation operation) {
        return Optional.ofNullable(queue(operation).poll());
    }

    /** One more request will not even be read, whatever its operation. */
    void addUnread() {
        unread.incrementAndGet();
    }

    boolean takeUnread() {
        return unread.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private Queue<Fault> queue(QualitorOperation operation) {
        return faults.computeIfAbsent(operation, first -> new ConcurrentLinkedQueue<>());
    }
}
