package org.tokentriage.computer.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays certificates into the stores of Wine, as if another program had copied them there, and takes them out again. */
final class WineStores {

    private static final Functions FUNCTIONS = Native.load("Crypt32", Functions.class, W32APIOptions.UNICODE_OPTIONS);
    private static final int CURRENT_USER = 0x10000;
    private static final int ENCODING = 0x10001;
    private static final int REPLACE = 3;
    private static final int KEY_LINK = 2;

    private final Map<String, List<byte[]>> laid = new HashMap<>();

    /** Wine writes a store when nothing holds it any more. */
    void lay(String store, byte[] der, Optional<String> provider) {
        var handle = open(store);
        var context = new PointerByReference();
        check(FUNCTIONS.CertAddEncodedCertificateToStore(handle, ENCODING, der, der.length, REPLACE, context));
        provider.ifPresent(name ->
                check(FUNCTIONS.CertSetCertificateContextProperty(context.getValue(), KEY_LINK, 0, link(name))));
        FUNCTIONS.CertFreeCertificateContext(context.getValue());
        FUNCTIONS.CertCloseStore(handle, 0);
        laid.computeIfAbsent(store, name -> new ArrayList<>()).add(der);
    }

    private static Pointer open(String store) {
        return FUNCTIONS.CertOpenStore(new Pointer(10), 0, null, CURRENT_USER, new WString(store));
    }

    /** A CRYPT_KEY_PROV_INFO: container, provider, and the numbers of a key for signatures. */
    private static Pointer link(String provider) {
        var info = new Memory(48);
        info.clear();
        info.setPointer(0, text("00000000-0000-4000-8000-000000000001"));
        info.setPointer(8, text(provider));
        info.setInt(16, 1);
        info.setInt(40, 1);
        return info;
    }

    private static Memory text(String text) {
        var memory = new Memory(2L * (text.length() + 1));
        memory.setWideString(0, text);
        KEPT.add(memory);
        return memory;
    }

    private static final List<Memory> KEPT = new ArrayList<>();

    void undo() {
        laid.forEach((store, all) -> all.forEach(der -> remove(store, der)));
        laid.clear();
    }

    /** Wine keeps what was deleted through a store's own function; its registry does not. */
    private static void remove(String store, byte[] der) {
        Advapi32Util.registryDeleteKey(
                WinReg.HKEY_CURRENT_USER,
                "Software\\Microsoft\\SystemCertificates\\" + store + "\\Certificates",
                sha1(der));
    }

    private static String sha1(byte[] der) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(der));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-1", impossible);
        }
    }

    private static void check(boolean done) {
        if (!done) {
            throw new IllegalStateException("Wine answers " + Native.getLastError());
        }
    }

    interface Functions extends StdCallLibrary {

        Pointer CertOpenStore(Pointer provider, int encoding, @Nullable Pointer unused, int flags, WString name);

        boolean CertAddEncodedCertificateToStore(
                Pointer store, int encoding, byte[] der, int length, int disposition, PointerByReference context);

        boolean CertSetCertificateContextProperty(Pointer context, int property, int flags, Pointer data);

        boolean CertFreeCertificateContext(Pointer context);

        boolean CertCloseStore(Pointer store, int flags);
    }
}
