package org.tokentriage.ui;

import java.util.List;
import org.tokentriage.diagnosis.Inventory;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.token.Reading;
import org.tokentriage.ui.Item.Kind;
import org.tokentriage.wizard.Step;

/** How the groups of objects are called and summed up, on screen and in the copied summary. */
final class ContentWords {

    private final Shell shell;
    private final Inventory inventory;
    private final Reading reading;

    ContentWords(Step.Findings findings, Shell shell) {
        this.shell = shell;
        this.inventory = findings.diagnosis().inventory();
        this.reading = findings.snapshot().reading();
    }

    /** Whether the groups may be counted: two complete readings agreed. */
    boolean isConfirmed() {
        return reading instanceof Reading.Confirmed;
    }

    List<TokenCertificate> certificates() {
        return inventory.certificates();
    }

    /** A group's name, with its count if that is proven. */
    String title(Kind kind) {
        var name = shell.say("content." + kind);
        return isConfirmed() ? shell.say("content.counted", name, Integer.toString(count(kind))) : name;
    }

    String summary(Kind kind) {
        if (!isConfirmed()) {
            return shell.say(reading instanceof Reading.NotNeeded ? "content.notRead" : "content.notConfirmed");
        }
        if (kind == Kind.CERTIFICATES && !inventory.unreadable().isEmpty()) {
            return shell.say("content.unreadable", Integer.toString(inventory.unreadable().size()));
        }
        return said("content." + kind, count(kind));
    }

    /** What it means that a group is as it is. */
    String meaning(Kind kind) {
        if (!isConfirmed()) {
            return shell.say(
                    reading instanceof Reading.NotNeeded ? "content.notRead.means" : "content.notConfirmed.means");
        }
        return shell.say("content." + kind + (count(kind) == 0 ? ".none.means" : ".means"));
    }

    String ofDoubt(Reading at) {
        return at instanceof Reading.Interrupted(var step, var cause)
                ? shell.say("content.doubt.interrupted", shell.say("findings.step." + step.step()))
                : shell.say("content.doubt.contradicted");
    }

    int count(Kind kind) {
        return switch (kind) {
            case CERTIFICATES ->
                inventory.certificates().size() + inventory.unreadable().size();
            case KEYS -> inventory.keys().size();
            case CHAINS -> inventory.chain().size();
            case OTHERS -> inventory.others().size();
        };
    }

    private String said(String key, int count) {
        var form = count == 0 ? ".none" : count == 1 ? ".one" : ".many";
        return shell.say(key + form, Integer.toString(count));
    }
}
