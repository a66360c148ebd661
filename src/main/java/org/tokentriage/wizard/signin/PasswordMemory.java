package org.tokentriage.wizard.signin;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.i18n.Message;
import org.tokentriage.settings.ConnectedSite;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.PasswordStore;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.form.SignInForm;
import org.tokentriage.wizard.form.SignInForm.Memory;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.work.SerialCalls;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;

/** What this computer remembers of the one who signs in, where there is a store for it. A failure of the store stops nobody. */
@FlowOnly
public final class PasswordMemory {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordMemory.class);

    private final Optional<PasswordStore> store;
    private final Work recalling;
    private final Work foreseeing;
    private final Work changing;
    private final SerialCalls serialCalls = new SerialCalls();
    private final ReadOnlyObjectWrapper<Optional<Message>> remark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean looked;
    private Memory state = Memory.NOT_OFFERED;
    private String user = "";

    public PasswordMemory(Site site, Threads threads) {
        this.store = site instanceof Site.Ready ready ? ready.passwords() : Optional.empty();
        this.recalling = threads.networkWork();
        this.foreseeing = threads.networkWork();
        this.changing = threads.networkWork();
    }

    /** Looks once, before anybody is asked; later there is nobody to tell. */
    void recall(Consumer<Optional<Credentials>> then) {
        if (store.isEmpty() || looked) {
            then.accept(Optional.empty());
            return;
        }
        recalling.start(serialCalls.take(store.get()::recall), found -> found(found, then), thrown -> {
            LOG.info("no password is remembered here: {}", thrown.getMessage());
            looked = true;
            then.accept(Optional.empty());
        });
    }

    /** Looks before anybody needs it, without holding anybody up. Whoever needs it meanwhile looks, too. */
    void foresee(Consumer<Credentials> then) {
        if (store.isPresent() && !looked) {
            foreseeing.start(
                    serialCalls.take(store.get()::recall),
                    remembered -> {
                        if (!looked) {
                            found(remembered, known -> known.ifPresent(then));
                        }
                    },
                    thrown -> LOG.info("no password is remembered here: {}", thrown.getMessage()));
        }
    }

    /** What to propose to whoever is asked. */
    SignInForm form(ConnectedSite desk) {
        return new SignInForm(desk.address().getHost(), user.isEmpty() ? desk.user() : user, state);
    }

    /** To be called when the agent asked for it. */
    void keep(Credentials credentials) {
        state = Memory.HELD;
        user = credentials.user();
        change("signin.memory.notKept", kept -> kept.keep(credentials));
    }

    /** Forgets a user's password, if it is that which is remembered. */
    void forget(String whose) {
        forget(whose, Memory.OFFERED);
    }

    /** As {@link #forget}, because the desk refused it. */
    void refused(String whose) {
        forget(whose, Memory.REFUSED);
    }

    /** A failure to keep or to forget, until the agent goes on. */
    ReadOnlyObjectProperty<Optional<Message>> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    void goOn() {
        remark.set(Optional.empty());
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return recalling.busyProperty();
    }

    void close() {
        foreseeing.cancel();
        recalling.cancel();
    }

    private void found(Optional<Credentials> found, Consumer<Optional<Credentials>> then) {
        looked = true;
        state = found.isPresent() ? Memory.HELD : Memory.OFFERED;
        user = found.map(Credentials::user).orElse("");
        then.accept(found);
    }

    private void forget(String whose, Memory afterwards) {
        if (state == Memory.HELD && user.equals(whose)) {
            state = afterwards;
            change("signin.memory.notForgotten", PasswordStore::forget);
        }
    }

    private void change(String failed, Change change) {
        store.ifPresent(kept -> changing.start(serialCalls.take(change.of(kept)), done -> {}, thrown -> {
            LOG.warn("the remembered password is as it was: {}", thrown.getMessage());
            remark.set(Optional.of(Message.of(failed)));
        }));
    }

    /** A call that changes what is remembered. */
    private interface Change {

        void in(PasswordStore store) throws Exception;

        default Callable<Boolean> of(PasswordStore store) {
            return () -> {
                in(store);
                return true;
            };
        }
    }
}
