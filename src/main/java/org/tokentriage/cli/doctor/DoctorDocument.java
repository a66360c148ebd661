package org.tokentriage.cli.doctor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tokentriage.cli.scan.ComputerDocument;
import org.tokentriage.cli.scan.FailureDocument;
import org.tokentriage.cli.scan.ObjectClass;
import org.tokentriage.cli.scan.SlotResult;
import org.tokentriage.cli.scan.SlotResult.Diagnosed;
import org.tokentriage.cli.scan.SlotResult.Unreadable;
import org.tokentriage.token.InstalledModule;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Reading.Interrupted;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of the technical report; their names are in {@code docs/cli.md}. */
record DoctorDocument(Mask mask) {

    ObjectNode service(CardService service) {
        var document = node().put("state", service.getClass().getSimpleName().toUpperCase(Locale.ROOT));
        switch (service) {
            case CardService.Running(var readers) -> {
                var list = document.putArray("readers");
                readers.forEach(reader -> list.add(reader(reader)));
            }
            case CardService.Unusable(var code) -> document.put("answer", code);
            case CardService.Silent(var waited) -> document.put("seconds", waited.toSeconds());
            case CardService.Stopped nothingMore -> {}
            case CardService.Lost nothingMore -> {}
        }
        return document;
    }

    private ObjectNode reader(CardReader reader) {
        var document = node().put("name", mask.reader(reader.name()));
        switch (reader.card()) {
            case CardState.Inserted(var atr) -> document.put("card", "INSERTED").put("atr", atr);
            case CardState.Absent absent -> document.put("card", "ABSENT");
            case CardState.Busy busy -> document.put("card", "BUSY");
            case CardState.Mute mute -> document.put("card", "MUTE");
        }
        return document;
    }

    ArrayNode modules(List<InstalledModule> modules) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var module : modules) {
            var document = node().put("product", module.product()).put("path", path(module.path()));
            module.fileVersion().ifPresent(version -> document.put("fileVersion", version));
            module.problem().ifPresent(problem -> document.set("failure", FailureDocument.of(problem)));
            list.add(document);
        }
        return list;
    }

    ObjectNode module(ModuleFacts module) {
        return node().put("path", path(module.path()))
                .put("manufacturer", module.manufacturer())
                .put("description", module.description())
                .put("version", module.version())
                .put("cryptoki", module.cryptoki());
    }

    ObjectNode slot(SlotResult result) {
        return switch (result) {
            case Diagnosed diagnosed -> token(diagnosed);
            case Unreadable(var slot, var cause) -> {
                var document = slot(slot);
                document.set("failure", FailureDocument.of(cause));
                yield document;
            }
        };
    }

    private ObjectNode token(Diagnosed diagnosed) {
        var snapshot = diagnosed.snapshot();
        var info = snapshot.info();
        var document = slot(snapshot.slot())
                .put("verdict", diagnosed.diagnosis().verdict().name())
                .put("pin", diagnosed.diagnosis().pin().name())
                .put("label", mask.of(info.label()))
                .put("serial", mask.of(info.serial()))
                .put("manufacturer", info.manufacturer())
                .put("model", info.model());
        var flags = document.putArray("flags");
        info.flags().stream().sorted().map(TokenFlag::name).forEach(flags::add);
        var objects = document.putObject("objects");
        snapshot.objects().forEach(object -> {
            var name = ObjectClass.name(object);
            objects.put(name, objects.path(name).asInt(0) + 1);
        });
        diagnosed.diagnosis().computer().ifPresent(computer -> document.set("computer", ComputerDocument.of(computer)));
        document.put("complete", snapshot.reading().isComplete());
        if (snapshot.reading() instanceof Interrupted(var at, var cause)) {
            document.set("failure", FailureDocument.of(cause));
        }
        return document;
    }

    private ObjectNode slot(TokenSlot slot) {
        return node().put("slot", slot.id()).put("reader", mask.reader(slot.reader()));
    }

    ObjectNode milliseconds(Map<String, Duration> times) {
        var document = node();
        times.forEach((step, time) -> document.put(step, time.toMillis()));
        return document;
    }

    private String path(Path path) {
        return mask.path(path.toString());
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
