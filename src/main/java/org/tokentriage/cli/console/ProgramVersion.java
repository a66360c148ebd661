package org.tokentriage.cli.console;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the program this is. */
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
        return new String[] {"token-triage " + version.orElse("?")};
    }
}
