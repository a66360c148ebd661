package org.tokentriage.token.pcsc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** PC/SC lite's library on Linux. The JDK looks for a name that only the package for developers installs. */
final class PcscLibrary {

    private static final String PROPERTY = "sun.security.smartcardio.library";
    private static final String NAME = "libpcsclite.so.1";

    private PcscLibrary() {}

    /** Tells the JDK where it is. To be called before the first use of the service. */
    static void choose() {
        if (System.getProperty(PROPERTY) == null) {
            Stream.of(
                            "/usr/lib/" + System.getProperty("os.arch").replace("amd64", "x86_64") + "-linux-gnu",
                            "/usr/lib64",
                            "/usr/lib")
                    .map(folder -> Path.of(folder, NAME))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .ifPresent(library -> System.setProperty(PROPERTY, library.toString()));
        }
    }
}
