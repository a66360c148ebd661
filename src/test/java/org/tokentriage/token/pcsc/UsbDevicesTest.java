package org.tokentriage.token.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsbDevicesTest {

    @TempDir
    private Path folder;

    @Test
    void linuxKeepsAFolderForEachDevice() throws IOException {
        var token = Files.createDirectory(folder.resolve("1-1"));
        Files.writeString(token.resolve("idVendor"), "1059\n");
        Files.writeString(token.resolve("idProduct"), "0017\n");
        Files.createDirectory(folder.resolve("1-1:1.0"));

        assertThat(UsbDevices.inFolder(folder)).containsExactly("1059:0017");
    }

    @Test
    void aComputerWithoutUsbHasNoDevice() throws IOException {
        assertThat(UsbDevices.inFolder(folder.resolve("usb"))).isEmpty();
    }

    @Test
    void windowsNamesItsDevicesAmongWordsInItsLanguage() {
        var list = """
                ID da Inst\u00e2ncia:        USB\\VID_1059&PID_0017\\5&2A&0&1
                Status:                  Iniciado
                ID da Inst\u00e2ncia:        PCI\\VEN_8086&DEV_9D2F
                """;

        assertThat(UsbDevices.inWindowsList(list)).containsExactly("1059:0017");
    }
}
