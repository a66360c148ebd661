package org.tokentriage.token.pcsc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The USB devices that are connected to this computer, whether or not the smart-card service knows them. */
public final class UsbDevices {

    private static final Logger LOG = LoggerFactory.getLogger(UsbDevices.class);
    private static final Path SYSFS = Path.of("/sys/bus/usb/devices");
    private static final Pattern WINDOWS_ID = Pattern.compile("USB\\\\VID_(\\p{XDigit}{4})&PID_(\\p{XDigit}{4})");
    private static final int PATIENCE_SECONDS = 5;

    private UsbDevices() {}

    /** Such as {@code 1059:0017}; none where the system does not tell. */
    public static Set<String> connected() {
        try {
            return System.getProperty("os.name").startsWith("Windows") ? inWindowsList(windowsList()) : inFolder(SYSFS);
        } catch (IOException untold) {
            LOG.info("The USB devices cannot be listed: {}", untold.getMessage());
            return Set.of();
        }
    }

    /** Linux: a folder for each device, with a file for each half of its id. */
    static Set<String> inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        var ids = new HashSet<String>();
        try (var devices = Files.newDirectoryStream(folder)) {
            for (var device : devices) {
                id(device).ifPresent(ids::add);
            }
        }
        return ids;
    }

    private static Optional<String> id(Path device) throws IOException {
        var vendor = device.resolve("idVendor");
        var product = device.resolve("idProduct");
        return Files.exists(vendor) && Files.exists(product)
                ? Optional.of(Files.readString(vendor).strip() + ":"
                        + Files.readString(product).strip())
                : Optional.empty();
    }

    static Set<String> inWindowsList(String list) {
        return WINDOWS_ID
                .matcher(list)
                .results()
                .map(id -> id.group(1) + ":" + id.group(2))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its words are in the system's language, but the ids are not. */
    private static String windowsList() throws IOException {
        var process = new ProcessBuilder("pnputil", "/enum-devices", "/connected")
                .redirectErrorStream(true)
                .start();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
        return new String(process.getInputStream().readAllBytes(), ISO_8859_1);
    }
}
