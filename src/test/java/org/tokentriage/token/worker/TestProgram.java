package org.tokentriage.token.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.tokentriage.token.pcsc.PcscReaders;
import org.tokentriage.token.pkcs11.Pkcs11TokenReaders;

/** The program, as far as a worker needs it. */
public final class TestProgram {

    private TestProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        WorkerMain.run(
                new WorkerAdapters(
                        observer -> new Pkcs11TokenReaders(InstantSource.system(), observer), PcscReaders::new),
                System.in,
                System.out,
                arguments[1]);
        Runtime.getRuntime().halt(0);
    }

    static WorkerProgram in(Path folder) {
        return WorkerProgram.of(TestProgram.class, new CrashLog(folder));
    }

    /** With variables that are set for the worker alone. */
    static WorkerProgram in(Path folder, Map<String, String> more) {
        var program = in(folder);
        var environment = new HashMap<>(program.environment());
        environment.putAll(more);
        return new WorkerProgram(program.java(), program.arguments(), environment, program.crashes());
    }
}
