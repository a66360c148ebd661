package org.tokentriage.wizard.step;

import org.tokentriage.handover.Laudo;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.token.Survey;
import org.tokentriage.wizard.form.ReceivingForm;

/** Where a token is that a verdict tells of. */
public sealed interface Origin {

    /**
     * In this computer.
     *
     * @param owner whose it is: from a customer's the verdict is passed on
     */
    record Here(Survey survey, ComputerOwner owner) implements Origin {}

    /**
     * In another computer, which told of it.
     *
     * @param form by which it was taken, with the key of the case
     */
    record Elsewhere(Laudo laudo, ReceivingForm form) implements Origin {}
}
