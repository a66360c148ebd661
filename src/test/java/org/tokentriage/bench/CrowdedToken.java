package org.tokentriage.bench;

import iaik.pkcs.pkcs11.wrapper.CK_ATTRIBUTE;
import iaik.pkcs.pkcs11.wrapper.PKCS11;
import iaik.pkcs.pkcs11.wrapper.PKCS11Exception;
import iaik.pkcs.pkcs11.wrapper.PKCS11Implementation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A SoftHSM store with one token that holds any number of certificates; written in a process of its own. */
public final class CrowdedToken {

    static final Path MODULE = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    static final String CONFIGURATION = "SOFTHSM2_CONF";

    private static final long WRITE = 6;
    private static final long USER = 1;
    private static final long CERTIFICATE = 1;
    private static final char[] PIN = "1234".toCharArray();

    private CrowdedToken() {}

    /** Arguments: how many certificates, and the file with the one that they are copies of. */
    public static void main(String[] arguments) throws IOException, PKCS11Exception {
        var value = Files.readAllBytes(Path.of(arguments[1]));
        System.load(arguments[2]);
        PKCS11Implementation.initializeLibrary();
        var module = new PKCS11Implementation(MODULE.toString());
        module.C_Initialize(null, true);
        var session = module.C_OpenSession(module.C_GetSlotList(true)[0], WRITE, null, null);
        module.C_Login(session, USER, PIN, true);
        for (var number = 1; number <= Integer.parseInt(arguments[0]); number++) {
            write(module, session, number, value);
        }
        module.C_Finalize(null);
    }

    /** What a process must find in its environment to see the store. */
    static Map<String, String> in(Path folder) throws IOException {
        var tokens = Files.createDirectories(folder.resolve("tokens"));
        var configuration = folder.resolve("softhsm2.conf");
        Files.writeString(configuration, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
        return Map.of(CONFIGURATION, configuration.toString());
    }

    private static void write(PKCS11 module, long session, int number, byte[] value) throws PKCS11Exception {
        module.C_CreateObject(
                session,
                new CK_ATTRIBUTE[] {
                    attribute(0x0, CERTIFICATE),
                    attribute(0x80, 0L),
                    attribute(0x1, true),
                    attribute(0x2, false),
                    attribute(0x3, ("EMPRESA DE TESTE " + number).toCharArray()),
                    attribute(0x101, "CN=EMPRESA DE TESTE".getBytes(StandardCharsets.UTF_8)),
                    attribute(0x102, Integer.toString(number).getBytes(StandardCharsets.UTF_8)),
                    attribute(0x11, value)
                },
                true);
    }

    private static CK_ATTRIBUTE attribute(long type, Object value) {
        var attribute = new CK_ATTRIBUTE();
        attribute.type = type;
        attribute.pValue = value;
        return attribute;
    }
}
