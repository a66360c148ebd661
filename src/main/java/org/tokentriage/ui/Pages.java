package org.tokentriage.ui;

import org.tokentriage.wizard.Step;

/** Which page shows which step. */
final class Pages {

    private Pages() {}

    static Page of(Situation now, Shell shell) {
        return switch (now.step()) {
            case Step.Scan scan -> new ScanPage(now, scan, shell);
            case Step.Choosing choosing -> new ChoosingPage(choosing, shell);
            case Step.Findings findings -> new FindingsPage(findings, shell);
            case Step.SigningIn signingIn -> new PlainPage(now, shell);
            case Step.Drafting drafting -> new PlainPage(now, shell);
            case Step.Sending sending -> new PlainPage(now, shell);
            case Step.Done done -> new PlainPage(now, shell);
        };
    }
}
