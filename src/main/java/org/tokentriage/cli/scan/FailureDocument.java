package org.tokentriage.cli.scan;

import java.nio.file.Path;
import java.util.List;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.words.Problems;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A failure as JSON: the code that people see as well, and the facts; see {@code docs/cli.md}. */
public final class FailureDocument {

    private FailureDocument() {}

    public static ObjectNode of(TokenFailure failure) {
        var document = JsonNodeFactory.instance.objectNode();
        document.put("code", Problems.of(failure).code());
        return switch (failure) {
            case TokenFailure.NoModule(var searched) -> withSearched(document, searched);
            case TokenFailure.ModuleMissing(var path) -> withPath(document, path);
            case TokenFailure.ModuleUnreadable(var path) -> withPath(document, path);
            case TokenFailure.ModuleArchitecture(var path, var found, var needed) ->
                withPath(document, path).put("found", found).put("needed", needed);
            case TokenFailure.NotPkcs11(var path) -> withPath(document, path);
            case TokenFailure.ModuleUnloadable(var path) -> withPath(document, path);
            case TokenFailure.ProgramDamaged(var part) -> withPath(document, part);
            case TokenFailure.NoSuchSlot(var id) -> document.put("slot", id);
            case TokenFailure.TokenRemoved(var answer) -> document.put("answer", answer);
            case TokenFailure.ModuleError(var function, var answer) ->
                document.put("function", function).put("answer", answer);
            case TokenFailure.ModuleCrashed(var function, var exitCode) ->
                document.put("function", function).put("exitCode", exitCode);
            case TokenFailure.ModuleNotAnswering(var function, var waited) ->
                document.put("function", function).put("seconds", waited.toSeconds());
            case TokenFailure.BeyondLimit(var limit) ->
                document.put("limit", limit.name()).put("most", limit.most());
            case TokenFailure.ForeignToken(var product, var software) ->
                document.put("product", product).put("software", software);
            case TokenFailure.ServiceFailed(var answer) -> document.put("answer", answer);
            case TokenFailure.ServiceNotAnswering(var waited) -> document.put("seconds", waited.toSeconds());
            case TokenFailure.CardBusy(var reader) -> document.put("reader", reader);
            case TokenFailure.CardMute(var reader) -> document.put("reader", reader);
            case TokenFailure.ServiceStopped nothingMore -> document;
            case TokenFailure.RemoteSession nothingMore -> document;
            case TokenFailure.NoReader nothingMore -> document;
            case TokenFailure.NoToken nothingMore -> document;
            case TokenFailure.TokenNotRecognised nothingMore -> document;
        };
    }

    private static ObjectNode withPath(ObjectNode document, Path path) {
        return document.put("path", path.toString());
    }

    private static ObjectNode withSearched(ObjectNode document, List<Path> searched) {
        var paths = document.putArray("searched");
        searched.forEach(path -> paths.add(path.toString()));
        return document;
    }
}
