package org.tokentriage.computer.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.ptr.IntByReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A store of certificates of the current user, opened for reading alone, and only if it is there. */
final class Store {

    /** CERT_STORE_PROV_SYSTEM_W. */
    private static final Pointer SYSTEM = new Pointer(10);

    /** CERT_SYSTEM_STORE_CURRENT_USER, CERT_STORE_READONLY_FLAG, CERT_STORE_OPEN_EXISTING_FLAG, CERT_STORE_ENUM_ARCHIVED_FLAG. */
    private static final int READING = 0x10000 | 0x8000 | 0x4000 | 0x200;

    private static final int ERROR_FILE_NOT_FOUND = 2;

    /** CERT_KEY_PROV_INFO_PROP_ID: which provider leads to the key, as text; no key is touched. */
    private static final int KEY_LINK = 2;

    /** CERT_ARCHIVED_PROP_ID. */
    private static final int ARCHIVED = 19;

    private Store() {}

    /**
     * Reads each certificate while the store is open.
     *
     * @throws StoreException when Windows does not open a store that is there
     */
    static <T> List<T> read(String name, Function<Entry, T> reader) throws StoreException {
        var functions = StoreFunctions.LOADED;
        var store = functions.CertOpenStore(SYSTEM, 0, null, READING, new WString(name));
        if (store == null) {
            if (Native.getLastError() == ERROR_FILE_NOT_FOUND) {
                return List.of();
            }
            throw new StoreException(Native.getLastError());
        }
        try {
            var all = new ArrayList<T>();
            var context = functions.CertEnumCertificatesInStore(store, null);
            while (context != null) {
                all.add(reader.apply(new Entry(context)));
                context = functions.CertEnumCertificatesInStore(store, context);
            }
            return all;
        } finally {
            functions.CertCloseStore(store, 0);
        }
    }

    /**
     * One certificate, readable only while its store is open.
     *
     * @param context a CERT_CONTEXT: on 64 bits its encoding's address is at 8 and its length at 16
     */
    record Entry(Pointer context) {

        byte[] encoding() {
            return context.getPointer(8).getByteArray(0, context.getInt(16));
        }

        /** What leads to its key; empty when nothing does. The second text of a CRYPT_KEY_PROV_INFO. */
        Optional<String> provider() {
            return property(KEY_LINK).map(link -> link.getPointer(8)).map(name -> name.getWideString(0));
        }

        boolean isArchived() {
            return StoreFunctions.LOADED.CertGetCertificateContextProperty(
                    context, ARCHIVED, null, new IntByReference());
        }

        private Optional<Memory> property(int property) {
            var size = new IntByReference();
            if (!StoreFunctions.LOADED.CertGetCertificateContextProperty(context, property, null, size)
                    || size.getValue() <= 0) {
                return Optional.empty();
            }
            var data = new Memory(size.getValue());
            return StoreFunctions.LOADED.CertGetCertificateContextProperty(context, property, data, size)
                    ? Optional.of(data)
                    : Optional.empty();
        }
    }
}
