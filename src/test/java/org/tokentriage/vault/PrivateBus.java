package org.tokentriage.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A session bus with its own home, on which no service starts by itself. */
final class PrivateBus {

    private final Path folder;
    private final Process daemon;
    private final String address;
    private final List<Process> services = new ArrayList<>();

    private PrivateBus(Path folder, Process daemon, String address) {
        this.folder = folder;
        this.daemon = daemon;
        this.address = address;
    }

    static PrivateBus start(Path folder) throws IOException {
        Files.createDirectory(folder.resolve("home"));
        var configuration = Files.writeString(folder.resolve("bus.conf"), """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <busconfig>
                  <type>session</type>
                  <listen>unix:path=%s</listen>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
                  </policy>
                </busconfig>
                """.formatted(folder.resolve("bus")));
        var daemon = new ProcessBuilder("dbus-daemon", "--nofork", "--print-address", "--config-file=" + configuration)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new PrivateBus(folder, daemon, daemon.inputReader(UTF_8).readLine());
    }

    /** Starts GNOME's keyring and opens it; its password is empty but for a letter. */
    void unlockKeyring() throws Exception {
        var builder = new ProcessBuilder("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment());
        var keyring = builder.start();
        services.add(keyring);
        try (var in = keyring.outputWriter(UTF_8)) {
            in.write("x");
        }
        awaitSecrets(keyring);
    }

    /** Asks the bus as often as the time allows, for the keyring does not say when it is there. */
    private void awaitSecrets(Process keyring) throws Exception {
        var asking = new ProcessBuilder(
                "dbus-send",
                "--session",
                "--print-reply=literal",
                "--dest=org.freedesktop.DBus",
                "/",
                "org.freedesktop.DBus.NameHasOwner",
                "string:org.freedesktop.secrets");
        asking.environment().putAll(environment());
        var end = Instant.now().plusSeconds(20);
        while (keyring.isAlive() && Instant.now().isBefore(end)) {
            var answer = asking.start();
            if (answer.inputReader(UTF_8).lines().anyMatch(line -> line.contains("true"))) {
                return;
            }
        }
        throw new AssertionError("the keyring did not come onto the bus");
    }

    /** A program that runs another on this bus. */
    Path onIt(Path program) {
        var script = new StringBuilder("#!/bin/sh\n");
        environment().forEach((name, value) -> script.append("export " + name + "='" + value + "'\n"));
        script.append("exec '" + program + "' \"$@\"\n");
        try {
            var file = Files.writeString(folder.resolve("on-the-bus"), script);
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All that the keyring has on the disk. */
    List<String> written() throws IOException {
        try (var files = Files.walk(folder.resolve("home"))) {
            var contents = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.add(Files.readString(file, ISO_8859_1));
            }
            return contents;
        }
    }

    /** Ends everything on it. */
    void end() throws Exception {
        services.forEach(Process::destroy);
        for (var service : services) {
            service.waitFor();
        }
        daemon.destroy();
        daemon.waitFor();
    }

    private Map<String, String> environment() {
        var home = folder.resolve("home").toString();
        return Map.of("DBUS_SESSION_BUS_ADDRESS", address, "HOME", home, "XDG_RUNTIME_DIR", home);
    }
}
