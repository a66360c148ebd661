package org.tokentriage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Opens a window, and tells what it cost until it was painted: milliseconds since the process began, milliseconds of its processors, and the
 * most memory it had, in MB; for the wizard also when the verdict was painted. Linux only.
 */
public final class FirstWindow {

    private static final Instant BEGAN =
            ProcessHandle.current().info().startInstant().orElseThrow();

    private FirstWindow() {}

    /** Arguments: the class with the window's own {@code main}, and its arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(FirstWindow::watch);
            }
        });
        var program = Class.forName(arguments[0]).getMethod("main", String[].class);
        program.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void watch(Window window) {
        window.getScene().addPostLayoutPulseListener(new Runnable() {

            private int pulses;

            @Override
            public void run() {
                pulses++;
                if (pulses == 2) {
                    tell("first");
                }
                if (pulses > 1 && isOver(window.getScene())) {
                    tell("verdict");
                    window.getScene().removePostLayoutPulseListener(this);
                    Platform.runLater(Platform::exit);
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.requestNextPulse();
    }

    /** The floor has no verdict to wait for. */
    private static boolean isOver(Scene scene) {
        return scene.getRoot().lookup(".floor") != null || scene.getRoot().lookup(".evidence") != null;
    }

    private static void tell(String what) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "%s %d %d %d%n",
                what,
                Instant.now().toEpochMilli() - BEGAN.toEpochMilli(),
                system.getProcessCpuTime() / 1_000_000,
                mostMemory() / 1024);
    }

    private static long mostMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
