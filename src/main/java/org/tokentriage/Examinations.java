package org.tokentriage;

import org.tokentriage.computer.linux.LinuxExamination;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.computer.windows.WindowsExamination;
import org.tokentriage.system.OperatingSystem;

/** Chooses what looks at this computer, in the process that calls it. */
final class Examinations {

    private Examinations() {}

    static ComputerExamination here() {
        return OperatingSystem.isWindows() ? new WindowsExamination() : LinuxExamination.here();
    }
}
