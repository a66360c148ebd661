package org.tokentriage.cli.doctor;

import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.system.SystemCommand;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the program runs on. */
final class SystemFacts {

    /** The group of a Windows process that was started with an administrator's rights: high mandatory level. */
    private static final String ELEVATED = "S-1-16-12288";

    private SystemFacts() {}

    static ObjectNode document(boolean remote) {
        var document = JsonNodeFactory.instance.objectNode();
        document.put("program", new ProgramVersion().getVersion()[0]);
        document.set("system", properties("name", "os.name", "version", "os.version", "architecture", "os.arch"));
        document.set("java", properties("version", "java.runtime.version", "vendor", "java.vendor"));
        return document.put("administrator", isAdministrator()).put("remoteSession", remote);
    }

    private static ObjectNode properties(String... namesAndProperties) {
        var document = JsonNodeFactory.instance.objectNode();
        for (var at = 0; at < namesAndProperties.length; at += 2) {
            document.put(namesAndProperties[at], System.getProperty(namesAndProperties[at + 1]));
        }
        return document;
    }

    private static boolean isAdministrator() {
        return OperatingSystem.isWindows()
                ? SystemCommand.output("whoami", "/groups").orElse("").contains(ELEVATED)
                : SystemCommand.output("id", "-u").orElse("").strip().equals("0");
    }
}
