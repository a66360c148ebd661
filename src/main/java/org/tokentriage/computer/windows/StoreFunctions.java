package org.tokentriage.computer.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@code crypt32.dll} by which a store is read. There are no others here: none of these opens a key, asks for a card or
 * writes.
 */
interface StoreFunctions extends StdCallLibrary {

    StoreFunctions LOADED = Native.load("Crypt32", StoreFunctions.class, W32APIOptions.UNICODE_OPTIONS);

    @Nullable
    Pointer CertOpenStore(Pointer provider, int encoding, @Nullable Pointer unused, int flags, WString name);

    @Nullable
    Pointer CertEnumCertificatesInStore(Pointer store, @Nullable Pointer previous);

    boolean CertGetCertificateContextProperty(
            Pointer certificate, int property, @Nullable Pointer data, IntByReference size);

    boolean CertCloseStore(Pointer store, int flags);
}
