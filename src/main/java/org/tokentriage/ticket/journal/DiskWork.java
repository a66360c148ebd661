package org.tokentriage.ticket.journal;

import java.io.IOException;

/** Something that reads or writes the disk. */
@FunctionalInterface
interface DiskWork {

    void run() throws IOException;
}
