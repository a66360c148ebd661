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
            case Step.SigningIn signingIn -> new SignInPage(signingIn, shell);
            case Step.EnteringNetwork entering -> new NetworkPage(entering, shell);
            case Step.Drafting drafting -> new DraftingPage(drafting, shell);
            case Step.Sending sending -> new SendingPage(sending, shell);
            case Step.InDoubt inDoubt -> new InDoubtPage(inDoubt, shell);
            case Step.Unfinished unfinished -> new UnfinishedPage(unfinished, shell);
            case Step.Done done -> new ReceiptPage(done, shell);
        };
    }
}
