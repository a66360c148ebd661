package org.tokentriage.vault;

import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.settings.ConnectedSite;
import org.tokentriage.ticket.desk.PasswordStore;

/** Finds what this system remembers passwords with. */
public final class Vaults {

    private Vaults() {}

    /**
     * The store for a site's sign-in, if the system has one; whether it works is seen when it is used.
     *
     * @param data the program's folder for the user
     */
    public static Optional<PasswordStore> here(ConnectedSite site, Path data) {
        var account = Account.of(site);
        var system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            return Optional.of(new ProtectedFile(data, account, new DataProtection()));
        }
        return system.startsWith("Linux")
                ? SecretTool.find(System.getenv("PATH")).map(tool -> new SecretService(tool, account))
                : Optional.empty();
    }
}
