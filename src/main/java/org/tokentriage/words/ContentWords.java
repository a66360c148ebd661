package org.tokentriage.ui;

import java.util.List;
import java.util.Optional;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.Inventory;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.ui.Item.Kind;
import org.tokentriage.wizard.CertificateText;
import org.tokentriage.wizard.Step;

/** How the groups of objects are called and summed up, on screen and in the copied summary. */
final class ContentWords {

    private final Voice voice;
    private final Inventory inventory;
    private final Reading reading;
    private final List<Finding> besides;
    private final CertificateText certificates;

    ContentWords(Step.Findings findings, Voice voice) {
        this.voice = voice;
        this.inventory = findings.diagnosis().inventory();
        this.reading = findings.snapshot().reading();
        this.besides = findings.diagnosis().besides();
        this.certificates = voice.certificates(findings.snapshot());
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
        var name = voice.say("content." + kind);
        return isConfirmed() ? voice.say("content.counted", name, Integer.toString(count(kind))) : name;
    }

    String summary(Kind kind) {
        if (!isConfirmed()) {
            return voice.say(reading instanceof Reading.NotNeeded ? "content.notRead" : "content.notConfirmed");
        }
        if (kind == Kind.CERTIFICATES && !inventory.unreadable().isEmpty()) {
            return voice.say(
                    "content.unreadable",
                    Integer.toString(inventory.unreadable().size()));
        }
        return special(kind).orElseGet(() -> said("content." + kind, count(kind)));
    }

    /** What is worth more than the number. */
    private Optional<String> special(Kind kind) {
        return switch (kind) {
            case CERTIFICATES ->
                count(kind) == 1
                        ? Optional.of(voice.say(
                                "content.CERTIFICATES.only",
                                certificates.state(
                                        inventory.certificates().get(0).details())))
                        : Optional.empty();
            case KEYS -> keys();
            case CHAINS ->
                count(kind) > 0 && besides.stream().anyMatch(Finding.ChainIncomplete.class::isInstance)
                        ? Optional.of(voice.say("content.CHAINS.incomplete"))
                        : Optional.empty();
            case OTHERS -> Optional.empty();
        };
    }

    private Optional<String> keys() {
        if (isHidden(Kind.KEYS)) {
            return Optional.of(voice.say("content.KEYS.hidden"));
        }
        var hidden = besides.stream().anyMatch(Finding.KeyNotVisible.class::isInstance);
        return inventory.keys().size() == 1
                        && inventory.keys().get(0) instanceof PublicKeyObject
                        && inventory.certificates().size() == 1
                        && !hidden
                ? Optional.of(voice.say("content.KEYS.only"))
                : Optional.empty();
    }

    /** A certificate has keys somewhere: that none is seen does not mean that there is none. */
    private boolean isHidden(Kind kind) {
        return kind == Kind.KEYS
                && inventory.keys().isEmpty()
                && !inventory.certificates().isEmpty();
    }

    /** What it means that a group is as it is. */
    String meaning(Kind kind) {
        if (!isConfirmed()) {
            return voice.say(
                    reading instanceof Reading.NotNeeded ? "content.notRead.means" : "content.notConfirmed.means");
        }
        if (kind == Kind.CERTIFICATES && !inventory.unreadable().isEmpty()) {
            return voice.say("content.unreadable.means");
        }
        if (isHidden(kind)) {
            return voice.say("content.KEYS.hidden.means");
        }
        return voice.say("content." + kind + (count(kind) == 0 ? ".none.means" : ".means"));
    }

    String ofDoubt(Reading at) {
        return at instanceof Reading.Interrupted(var step, var cause)
                ? voice.say("content.doubt.interrupted", voice.say("findings.step." + step.step()))
                : voice.say("content.doubt.contradicted");
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
        return voice.say(key + form, Integer.toString(count));
    }
}
