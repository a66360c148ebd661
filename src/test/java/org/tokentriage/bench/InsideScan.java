package org.tokentriage.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.pkcs11.Pkcs11TokenReaders;

/**
 * What is left of a scan without the start of Java: prints the milliseconds that reading the open token takes, and those from the
 * module's file to the verdict.
 */
public final class InsideScan {

    private InsideScan() {}

    public static void main(String[] arguments) throws TokenException {
        var begin = System.nanoTime();
        try (var reader = new Pkcs11TokenReaders(InstantSource.system()).open(Optional.of(Path.of(arguments[0])))) {
            var token = reader.survey().tokens().get(0);
            var opened = System.nanoTime();
            var snapshot = reader.read(token, step -> {});
            System.out.println((System.nanoTime() - opened) / 1e6);
            Diagnosis.of(snapshot).verdict();
        }
        System.out.println((System.nanoTime() - begin) / 1e6);
    }
}
