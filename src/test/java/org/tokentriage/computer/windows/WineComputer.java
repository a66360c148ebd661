package org.tokentriage.computer.windows;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.tokentriage.computer.SimulatedComputer;
import org.tokentriage.computer.StoredExamples;

/** Makes Wine look like a simulated computer. */
final class WineComputer implements AutoCloseable {

    private final WineRegistry registry = new WineRegistry();
    private final WineStores stores = new WineStores();
    private final WineFiles files = new WineFiles();
    private final WineServices services;

    WineComputer(String serviceProgram) {
        services = new WineServices(serviceProgram);
    }

    void lay(SimulatedComputer computer) throws IOException {
        var places = computer.places();
        var done = new LinkedHashSet<String>();
        for (var place : places.entrySet()) {
            var key = place.getKey().split("!", -1)[0];
            switch (key.split("[:\\\\]", -1)[0]) {
                case "service" -> {
                    if (done.add(key)) {
                        services.lay(key.substring("service:".length()), places);
                    }
                }
                case "store" -> {
                    if (done.add(key)) {
                        var parts = key.substring("store:".length()).split("\\\\", -1);
                        stores.lay(
                                parts[0],
                                StoredExamples.named(parts[1]),
                                Optional.ofNullable(places.get(key + "!provider")));
                    }
                }
                case "file" -> files.lay(key.substring("file:".length()));
                case "firefox" -> {
                    if (done.add(key)) {
                        files.layFirefox(key, places);
                    }
                }
                case "device" ->
                    registry.lay(
                            "HKLM\\SYSTEM\\CurrentControlSet\\Enum\\USB\\" + key.substring("device:\\".length())
                                    + "\\5&1!ConfigFlags",
                            "dword:1");
                case "card" -> {}
                default -> {
                    if (!WineServices.isStart(place.getKey(), places)) {
                        registry.lay(place.getKey(), place.getValue());
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        services.undo();
        stores.undo();
        files.undo();
        registry.undo();
    }
}
