package org.tokentriage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.PasswordStoreException;

/** Stand-ins for the tool, which fail as the real one cannot be made to. */
class SecretToolTest {

    private static final Account DESK = new Account("https://chamados.exemplo.com.br/qualitor", "1");
    private static final Credentials ANA = new Credentials("ana.souza", "S3nha&Ficticia");

    @TempDir
    private Path folder;

    @Test
    void isFoundInTheFirstFolderThatHasIt() throws IOException {
        var tool = tool("exit 0").program();

        assertThat(SecretTool.find("/nonexistent::" + folder).map(SecretTool::program))
                .contains(tool);
    }

    @Test
    void aComputerWithoutItHasNone() throws IOException {
        assertThat(SecretTool.find(folder.toString())).isEmpty();
        assertThat(SecretTool.find("")).isEmpty();
        assertThat(SecretTool.find(null)).isEmpty();

        Files.createFile(folder.resolve("secret-tool"));
        assertThat(SecretTool.find(folder.toString())).as("it is no program").isEmpty();
    }

    @Test
    void thePasswordGoesByStandardInputAndIsNoArgument() throws Exception {
        var seen = folder.resolve("seen");
        var tool = tool("printf '%s|' \"$@\" >" + seen + "; cat >" + seen + ".in");

        new SecretService(tool, DESK).keep(ANA);

        assertThat(seen).content().startsWith("store|").doesNotContain(ANA.password(), ANA.user());
        assertThat(folder.resolve("seen.in")).content().isEqualTo("ana.souza\nS3nha&Ficticia");
    }

    @Test
    void aFailureWithoutAWordIsNobodyAndWithOneIsNoStore() throws Exception {
        assertThat(new SecretService(tool("exit 1"), DESK).recall()).isEmpty();

        var complaining = new SecretService(tool("echo 'no service' >&2; exit 1"), DESK);
        assertThatThrownBy(complaining::recall).isInstanceOf(PasswordStoreException.class);
        assertThatThrownBy(complaining::forget).isInstanceOf(PasswordStoreException.class);
        assertThatThrownBy(() -> complaining.keep(ANA)).isInstanceOf(PasswordStoreException.class);
    }

    @Test
    void whatWasNotWrittenHereIsNobody() throws Exception {
        assertThat(new SecretService(tool("printf senha"), DESK).recall()).isEmpty();
        assertThat(new SecretService(tool("printf 'ana\\n'"), DESK).recall()).isEmpty();
    }

    @Test
    void aToolThatHangsIsEnded() throws Exception {
        var number = folder.resolve("number");
        var hanging =
                new SecretTool(tool("echo $$ >" + number + "; exec sleep 600").program(), Duration.ofSeconds(1));

        assertThatThrownBy(() -> new SecretService(hanging, DESK).recall()).isInstanceOf(PasswordStoreException.class);

        var process = ProcessHandle.of(Long.parseLong(Files.readString(number).strip()));
        assertThat(process.map(ProcessHandle::onExit).orElseGet(() -> CompletableFuture.completedFuture(null)))
                .succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void anInterruptEndsTheToolAndStays() throws Exception {
        var tool = new SecretService(tool("exec sleep 600"), DESK);

        Thread.currentThread().interrupt();
        assertThatThrownBy(tool::recall).isInstanceOf(PasswordStoreException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    private SecretTool tool(String script) throws IOException {
        var file = Files.writeString(folder.resolve("secret-tool"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new SecretTool(file, Duration.ofSeconds(10));
    }
}
