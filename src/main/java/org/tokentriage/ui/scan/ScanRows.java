package org.tokentriage.ui.scan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.row.CheckRow;
import org.tokentriage.ui.component.row.CheckState;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.ModuleChoice;
import org.tokentriage.ui.page.Shell;

/** The lines of the checklist on step 1, from the library to the token. */
final class ScanRows {

    private final Shell shell;

    ScanRows(Shell shell) {
        this.shell = shell;
    }

    CheckRow library(ModuleFacts module, boolean offerAnother) {
        var ours = module.isOurs();
        var found = ours ? "scan.library.found" : "scan.library.other.found";
        var told = new VBox(
                Type.body(shell.say(found, module.description(), module.version(), module.manufacturer())),
                new CodeLine("", module.path().toString(), shell.say("scan.library.cryptoki", module.cryptoki())));
        return row(
                CheckState.FINE,
                ours ? "scan.library" : "scan.library.other",
                "scan.library.fine",
                offerAnother ? withLink(told) : told);
    }

    CheckRow library(CheckState state, boolean offerAnother) {
        var told = new VBox(Type.muted(shell.say("scan.library." + state + ".told")));
        return row(state, "scan.library", "scan.library." + state, offerAnother ? withLink(told) : told);
    }

    CheckRow readers(Survey survey) {
        var readers = survey.readers();
        if (readers.isEmpty()) {
            return row(CheckState.PROBLEM, "scan.reader", "scan.reader.none", told("scan.reader.none"));
        }
        var names = new ArrayList<Node>();
        names.add(Type.body(readers.get(0)));
        readers.stream().skip(1).forEach(reader -> names.add(Type.smallMuted(reader)));
        return readers.size() == 1
                ? row(CheckState.FINE, shell.say("scan.reader"), shell.say("scan.reader.one"), names)
                : row(CheckState.FINE, shell.say("scan.readers"), count("scan.reader.many", readers), names);
    }

    CheckRow readersWaiting() {
        return row(CheckState.WAITING, "scan.reader", "scan.reader.waiting", told("scan.reader.waiting"));
    }

    CheckRow token(TokenInfo token) {
        return row(
                CheckState.FINE,
                shell.say("scan.token"),
                shell.say(token.initialised() ? "scan.token.operational" : "scan.token.uninitialised"),
                List.of(Type.body(shell.nameOf(token)), serial(token)));
    }

    CheckRow tokens(List<TokenSlot> tokens) {
        return tokens.size() == 1
                ? tokens.get(0).token().map(this::token).orElseThrow()
                : row(CheckState.FINE, shell.say("scan.token"), count("scan.token.many", tokens), List.of());
    }

    CheckRow tokenWaiting() {
        return row(CheckState.WAITING, "scan.token", "scan.token.waiting", told("scan.token.waiting"));
    }

    CheckRow tokenMissing() {
        return row(CheckState.PROBLEM, "scan.token", "scan.token.none", told("scan.token.none"));
    }

    /** There is one, but the module cannot describe it. */
    CheckRow tokenUnreadable(TokenSlot slot) {
        var foreign = slot.state() instanceof SlotState.Unreadable(TokenFailure.TokenNotRecognised unknown);
        return row(
                CheckState.PROBLEM,
                "scan.token",
                foreign ? "scan.token.foreign" : "scan.token.unreadable",
                new VBox(Type.body(slot.reader()), Type.smallMuted(shell.say("scan.token.unreadable.told"))));
    }

    CheckRow content(CheckState state) {
        return row(state, "scan.content", "scan.content." + state, told("scan.content." + state));
    }

    CheckRow content(Node progress) {
        return row(CheckState.NOW, "scan.content", "scan.content.NOW", progress);
    }

    Node serial(TokenInfo token) {
        return new CodeLine(shell.say("scan.token.serial"), token.serial(), "");
    }

    private Node told(String key) {
        return Type.muted(shell.say(key + ".told"));
    }

    private String count(String key, List<?> things) {
        return shell.say(key, Integer.toString(things.size()));
    }

    private CheckRow row(CheckState state, String name, String word, Node... found) {
        return row(state, shell.say(name), shell.say(word), List.of(found));
    }

    private static CheckRow row(CheckState state, String name, String word, List<? extends Node> found) {
        return new CheckRow(state, name, word, found.toArray(Node[]::new));
    }

    private Node withLink(VBox told) {
        HBox.setHgrow(told, Priority.ALWAYS);
        return new HBox(16, told, Buttons.link(shell.say("scan.chooseOther"), new ModuleChoice(shell)::ask));
    }
}
