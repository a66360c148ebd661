package org.tokentriage.wizard.testing;

import java.time.Duration;
import org.tokentriage.ticket.desk.Reached;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.LoginForm;
import org.tokentriage.wizard.form.SignInForm;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problems;

/** Steps that ask for a user and a password, in the states that they can have. */
public final class SignInExample {

    private static final Step BEFORE = Step.Scan.begin();

    private SignInExample() {}

    public static Step.SigningIn asking(SignInForm.Memory memory) {
        return new Step.SigningIn(BEFORE, new SignInForm("chamados.exemplo.com.br", "integracao.token", memory));
    }

    public static Step.SigningIn tested(ConnectionState connection) {
        var step = asking(SignInForm.Memory.OFFERED);
        step.form().login().password().set("segredo");
        step.form().trying();
        step.form().tried(connection);
        return step;
    }

    public static ConnectionState answered() {
        return new ConnectionState.Answered(new Reached(Duration.ofMillis(180)));
    }

    public static Problem refused() {
        return problem(new TicketFailure.SignInRefused());
    }

    public static Problem unreachable() {
        return problem(new TicketFailure.Unreachable("chamados.exemplo.com.br"));
    }

    private static Problem problem(TicketFailure failure) {
        return Problems.signingIn(new TicketException(failure), "chamados.exemplo.com.br");
    }

    public static Step.EnteringNetwork network() {
        return new Step.EnteringNetwork(BEFORE, "proxy.rede.interna:8080", new LoginForm(""));
    }
}
