package org.tokentriage.vault;

import com.sun.jna.platform.win32.Crypt32Util;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinCrypt;
import java.util.function.Supplier;
import org.tokentriage.system.NativeFolder;
import org.tokentriage.ticket.desk.PasswordStoreException;

/**
 * Windows' own (DPAPI), with the key of the user who is logged on. Its native library is loaded at the first call, from beside the program.
 */
final class DataProtection implements Protection {

    @Override
    public byte[] protect(byte[] clear, byte[] seal) throws PasswordStoreException {
        return ask(() -> Crypt32Util.cryptProtectData(clear, seal, WinCrypt.CRYPTPROTECT_UI_FORBIDDEN, "", null));
    }

    @Override
    public byte[] open(byte[] secret, byte[] seal) throws PasswordStoreException {
        return ask(() -> Crypt32Util.cryptUnprotectData(secret, seal, WinCrypt.CRYPTPROTECT_UI_FORBIDDEN, null));
    }

    private static byte[] ask(Supplier<byte[]> call) throws PasswordStoreException {
        NativeFolder.holdJna("windows-x86_64");
        try {
            return call.get();
        } catch (Win32Exception refused) {
            throw new PasswordStoreException("Windows' data protection answered " + refused.getErrorCode());
        } catch (UnsatisfiedLinkError | NoClassDefFoundError missing) {
            throw new PasswordStoreException("jnidispatch cannot be loaded");
        }
    }
}
