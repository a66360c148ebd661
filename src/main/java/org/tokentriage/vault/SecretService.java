package org.tokentriage.vault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.PasswordStore;
import org.tokentriage.ticket.desk.PasswordStoreException;

/** The Secret Service of a Linux desktop (GNOME Keyring, KWallet). Where there is none, nothing is remembered. */
final class SecretService implements PasswordStore {

    private static final byte[] NOTHING = {};

    private final SecretTool tool;
    private final Account account;

    SecretService(SecretTool tool, Account account) {
        this.tool = tool;
        this.account = account;
    }

    @Override
    public Optional<Credentials> recall() throws PasswordStoreException {
        var answer = tool.run(words("lookup"), NOTHING);
        if (!answer.well() && answer.complained()) {
            throw new PasswordStoreException("no secret service");
        }
        return Secret.read(answer.said());
    }

    @Override
    public void keep(Credentials credentials) throws PasswordStoreException {
        if (!tool.run(words("store", "--label=Triagem de Token"), Secret.of(credentials))
                .well()) {
            throw new PasswordStoreException("the secret service took nothing");
        }
    }

    /** Nothing to forget is no failure: the tool then ends as if it were one, but says nothing. */
    @Override
    public void forget() throws PasswordStoreException {
        var answer = tool.run(words("clear"), NOTHING);
        if (!answer.well() && answer.complained()) {
            throw new PasswordStoreException("the secret service forgot nothing");
        }
    }

    private List<String> words(String... order) {
        return Stream.concat(
                        Stream.of(order),
                        Stream.of(
                                "application",
                                "token-triage",
                                "address",
                                account.address(),
                                "company",
                                account.company()))
                .toList();
    }
}
