package org.tokentriage.token.pcsc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.system.SystemCommand;

/** The USB devices that are connected to this computer, whether or not the smart-card service knows them. */
public final class UsbDevices {

    private static final Logger LOG = LoggerFactory.getLogger(UsbDevices.class);
    private static final Path SYSFS = Path.of("/sys/bus/usb/devices");
    private static final Pattern WINDOWS_ID = Pattern.compile("USB\\\\VID_(\\p{XDigit}{4})&PID_(\\p{XDigit}{4})");

    private UsbDevices() {}

    /** Such as {@code 1059:0017}; none where the system does not tell. */
    public static Set<String> connected() {
        try {
            return OperatingSystem.isWindows()
                    ? inWindowsList(SystemCommand.output("pnputil", "/enum-devices", "/connected")
                            .orElse(""))
                    : inFolder(SYSFS);
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

    /** Its words are in the system's language, but the ids are not. */
    static Set<String> inWindowsList(String list) {
        return WINDOWS_ID
                .matcher(list)
                .results()
                .map(id -> id.group(1) + ":" + id.group(2))
                .collect(Collectors.toUnmodifiableSet());
    }
}
