package org.tokentriage.ticket.qualitor.text;

import java.util.EnumSet;
import java.util.Set;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.desk.Undone.Task;

/** What a site wants for each ticket besides. */
public final class WantedTasks {

    private WantedTasks() {}

    public static Set<Task> of(SiteProfile profile) {
        var entries = profile.qualitor().dialect().newTickets();
        var wanted = EnumSet.noneOf(Task.class);
        if (entries.solution().isPresent()) {
            wanted.add(Task.SOLUTION);
        }
        if (entries.report()) {
            wanted.add(Task.REPORT);
        }
        if (profile.related().opening().isPresent()) {
            wanted.add(Task.DEMAND);
        }
        return wanted;
    }
}
