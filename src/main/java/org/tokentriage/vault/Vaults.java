package org.tokentriage.vault;

import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.settings.ConnectedSite;
import org.tokentriage.system.OperatingSystem;
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
        return switch (OperatingSystem.current()) {
            case WINDOWS -> Optional.of(new ProtectedFile(data, account, new DataProtection()));
            case LINUX -> SecretTool.find(System.getenv("PATH")).map(tool -> new SecretService(tool, account));
            case MACOS -> Optional.empty();
        };
    }
}
