package org.tokentriage.handover;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.tokentriage.token.Limit;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenSlot;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a token, its slot and its module say of themselves, and how far the reading came. */
final class TokenFields {

    private static final int LONGEST_WAIT = 86_400;

    private TokenFields() {}

    /** Of the file only the name, as a folder may be called like a person. */
    static ObjectNode of(ModuleFacts module) {
        var file = Optional.ofNullable(module.path().getFileName()).map(Path::toString);
        return object().put("file", file.map(Fields::clean).orElse(""))
                .put("manufacturer", Fields.clean(module.manufacturer()))
                .put("description", Fields.clean(module.description()))
                .put("version", Fields.clean(module.version()))
                .put("cryptoki", Fields.clean(module.cryptoki()));
    }

    static ModuleFacts module(Fields fields) {
        return new ModuleFacts(
                file(fields.text("file")),
                fields.text("manufacturer"),
                fields.text("description"),
                fields.text("version"),
                fields.text("cryptoki"));
    }

    private static Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw RefusedLaudo.damaged();
        }
    }

    static ObjectNode of(TokenSlot slot, TokenInfo token) {
        var document = object().put("slot", slot.id())
                .put("reader", Fields.clean(slot.reader()))
                .put("label", Fields.clean(token.label()))
                .put("manufacturer", Fields.clean(token.manufacturer()))
                .put("model", Fields.clean(token.model()))
                .put("serial", Fields.tame(token.serial()));
        CertificateFields.words(
                document, "flags", token.flags().stream().sorted().toList());
        token.publicMemory().ifPresent(memory -> document.set("publicMemory", of(memory)));
        token.privateMemory().ifPresent(memory -> document.set("privateMemory", of(memory)));
        return document;
    }

    static TokenSlot slot(Fields fields) {
        var token = new TokenInfo(
                fields.text("label"),
                fields.text("manufacturer"),
                fields.text("model"),
                fields.tameText("serial"),
                fields.setOf("flags", TokenFlag.class),
                fields.maybeIn("publicMemory").map(TokenFields::memory),
                fields.maybeIn("privateMemory").map(TokenFields::memory));
        return new TokenSlot(fields.number("slot"), fields.text("reader"), new SlotState.Present(token));
    }

    private static ObjectNode of(TokenMemory memory) {
        return object().put("total", memory.total()).put("free", memory.free());
    }

    private static TokenMemory memory(Fields fields) {
        var total = fields.number("total");
        var free = fields.number("free");
        if (!TokenMemory.isPossible(total, free)) {
            throw RefusedLaudo.damaged();
        }
        return new TokenMemory(total, free);
    }

    /** How a reading ended, by name. */
    private enum Kind {
        CONFIRMED,
        CONTRADICTED,
        UNINITIALISED,
        INTERRUPTED
    }

    static ObjectNode of(Reading reading) {
        return switch (reading) {
            case Reading.Confirmed confirmed -> object().put("kind", Kind.CONFIRMED.name());
            case Reading.Contradicted contradicted -> object().put("kind", Kind.CONTRADICTED.name());
            case Reading.Uninitialised uninitialised -> object().put("kind", Kind.UNINITIALISED.name());
            case Reading.Interrupted(var at, var cause) -> {
                var document = object().put("kind", Kind.INTERRUPTED.name())
                        .put("reading", at.reading())
                        .put("step", at.step().name());
                document.set("cause", of(cause));
                yield document;
            }
        };
    }

    static Reading reading(Fields fields) {
        return switch (fields.word("kind", Kind.class)) {
            case CONFIRMED -> new Reading.Confirmed();
            case CONTRADICTED -> new Reading.Contradicted();
            case UNINITIALISED -> new Reading.Uninitialised();
            case INTERRUPTED ->
                new Reading.Interrupted(
                        new ReadingStep(
                                fields.number("reading") == 1 ? 1 : 2, fields.word("step", ReadingStep.Kind.class)),
                        cause(fields.in("cause")));
        };
    }

    /** What can end a reading that had begun; anything else is told as an error without a name. */
    private static ObjectNode of(TokenFailure cause) {
        return switch (cause) {
            case TokenFailure.TokenRemoved(var code) -> object().put("removed", Fields.clean(code));
            case TokenFailure.ModuleError(var function, var code) ->
                object().put("failed", Fields.clean(function)).put("answer", Fields.clean(code));
            case TokenFailure.ModuleCrashed(var function, var exitCode) ->
                object().put("crashed", Fields.clean(function)).put("exitCode", exitCode);
            case TokenFailure.ModuleNotAnswering(var function, var waited) ->
                object().put("silent", Fields.clean(function))
                        .put("seconds", Math.min(LONGEST_WAIT, Math.max(0, waited.toSeconds())));
            case TokenFailure.BeyondLimit(var limit) -> object().put("beyond", limit.name());
            default -> object().put("failed", "").put("answer", "");
        };
    }

    private static TokenFailure cause(Fields fields) {
        return fields.maybeText("removed")
                .<TokenFailure>map(TokenFailure.TokenRemoved::new)
                .or(() -> fields.maybeText("crashed")
                        .map(function -> new TokenFailure.ModuleCrashed(function, (int) fields.number("exitCode"))))
                .or(() -> fields.maybeText("silent")
                        .map(function -> new TokenFailure.ModuleNotAnswering(
                                function, Duration.ofSeconds(Math.min(LONGEST_WAIT, fields.size("seconds"))))))
                .or(() -> fields.maybeWord("beyond", Limit.class).map(TokenFailure.BeyondLimit::new))
                .orElseGet(() -> new TokenFailure.ModuleError(fields.text("failed"), fields.text("answer")));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
