package org.tokentriage.ui.scan;

import org.tokentriage.wizard.step.Step;

/** How far the scan is: everything before is fine, everything after waits. */
enum ScanPhase {
    /** Nothing runs; the agent cancelled, or nothing has begun yet. */
    IDLE,
    SEARCHING,
    STOPPED_AT_LIBRARY,
    STOPPED_AT_READER,
    STOPPED_AT_TOKEN,
    READING,
    STOPPED_AT_CONTENT;

    static ScanPhase of(Step.Scan scan, boolean failed, boolean busy) {
        if (scan.progress().isPresent() && !failed) {
            return READING;
        }
        return failed ? stopped(scan) : busy ? SEARCHING : IDLE;
    }

    private static ScanPhase stopped(Step.Scan scan) {
        return scan.survey()
                .map(survey -> {
                    if (survey.readers().isEmpty()) {
                        return STOPPED_AT_READER;
                    }
                    return survey.tokens().isEmpty() ? STOPPED_AT_TOKEN : STOPPED_AT_CONTENT;
                })
                .orElse(STOPPED_AT_LIBRARY);
    }
}
