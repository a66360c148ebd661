package org.tokentriage;

import java.util.Optional;
import org.tokentriage.practice.Setting.Login;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.PasswordStore;

/** What is remembered of a password in training: in memory only, and of the simulator alone. */
final class TrainingLogin implements PasswordStore {

    private volatile Optional<Credentials> kept;

    TrainingLogin(Login login) {
        var right = SimulatedDesk.LOGIN;
        this.kept = switch (login) {
            case REMEMBERED -> Optional.of(right);
            case ASKED -> Optional.empty();
            case OUTDATED -> Optional.of(new Credentials(right.user(), "de ontem"));
        };
    }

    @Override
    public Optional<Credentials> recall() {
        return kept;
    }

    @Override
    public void keep(Credentials credentials) {
        kept = Optional.of(credentials);
    }

    @Override
    public void forget() {
        kept = Optional.empty();
    }
}
