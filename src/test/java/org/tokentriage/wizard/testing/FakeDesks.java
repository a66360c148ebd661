package org.tokentriage.wizard.testing;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.ticket.desk.Undone.Task;

/** Opens one stand-in for whoever signs in. */
public record FakeDesks(FakeDesk desk, Deque<Credentials> signedIn, Deque<Credentials> proxyLogins)
        implements TicketDesks {

    public FakeDesks(FakeDesk desk) {
        this(desk, new ArrayDeque<>(), new ArrayDeque<>());
    }

    @Override
    public String name() {
        return "Qualitor";
    }

    @Override
    public URI page(TicketNumber number) {
        return Example.PROFILE.qualitor().ticketPage(number.value());
    }

    @Override
    public Set<Task> wanted() {
        return EnumSet.of(Task.SOLUTION, Task.DEMAND);
    }

    @Override
    public TicketDesk open(Credentials credentials) {
        signedIn.add(credentials);
        return desk;
    }

    @Override
    public void passProxy(Credentials login) {
        proxyLogins.add(login);
    }
}
