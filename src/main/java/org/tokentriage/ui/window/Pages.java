package org.tokentriage.ui.window;

import org.tokentriage.ui.cases.UnfinishedPage;
import org.tokentriage.ui.copying.CopyingPage;
import org.tokentriage.ui.drafting.DraftingPage;
import org.tokentriage.ui.findings.FindingsPage;
import org.tokentriage.ui.handover.HandingPage;
import org.tokentriage.ui.handover.ReceivingPage;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.ui.receipt.AlreadyOpenPage;
import org.tokentriage.ui.receipt.ReceiptPage;
import org.tokentriage.ui.scan.ChoosingPage;
import org.tokentriage.ui.scan.ScanPage;
import org.tokentriage.ui.sending.InDoubtPage;
import org.tokentriage.ui.sending.SendingPage;
import org.tokentriage.ui.setup.SetupPage;
import org.tokentriage.ui.signin.NetworkPage;
import org.tokentriage.ui.signin.SignInPage;
import org.tokentriage.wizard.step.Step;

/** Which page shows which step. */
final class Pages {

    private Pages() {}

    static Page of(Situation now, Shell shell) {
        return switch (now.step()) {
            case Step.Scan scan -> new ScanPage(now, scan, shell);
            case Step.Choosing choosing -> new ChoosingPage(choosing, shell);
            case Step.Findings findings -> new FindingsPage(findings, shell);
            case Step.Handing handing -> new HandingPage(handing, shell);
            case Step.Receiving receiving -> new ReceivingPage(receiving, shell);
            case Step.SigningIn signingIn -> new SignInPage(signingIn, shell);
            case Step.EnteringNetwork entering -> new NetworkPage(entering, shell);
            case Step.Drafting drafting -> new DraftingPage(drafting, shell);
            case Step.Copying copying -> new CopyingPage(copying, shell);
            case Step.SettingUp settingUp -> new SetupPage(settingUp, shell);
            case Step.Sending sending -> new SendingPage(sending, shell);
            case Step.InDoubt inDoubt -> new InDoubtPage(inDoubt, shell);
            case Step.Unfinished unfinished -> new UnfinishedPage(unfinished, shell);
            case Step.AlreadyOpen open -> new AlreadyOpenPage(open, shell);
            case Step.Done done -> new ReceiptPage(done, shell);
        };
    }
}
