package org.tokentriage;

import org.tokentriage.computer.linux.LinuxExamination;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.computer.windows.WindowsExamination;

/** Chooses what looks at this computer, in the process that calls it. */
final class Examinations {

    private Examinations() {}

    static ComputerExamination here() {
        return System.getProperty("os.name").startsWith("Windows") ? new WindowsExamination() : LinuxExamination.here();
    }
}
