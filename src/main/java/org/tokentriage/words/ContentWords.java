package org.tokentriage.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.Inventory;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.token.TokenSnapshot;

/** How the groups of objects are called and summed up, on screen and in the copied summary. */
public final class ContentWords {

    private final Voice voice;
    private final Diagnosis diagnosis;
    private final Inventory inventory;
    private final Reading reading;
    private final List<Finding> besides;
    private final CertificateText certificates;

    public ContentWords(TokenSnapshot snapshot, Diagnosis diagnosis, Voice voice) {
        this.voice = voice;
        this.diagnosis = diagnosis;
        this.inventory = diagnosis.inventory();
        this.reading = snapshot.reading();
        this.besides = diagnosis.besides();
        this.certificates = voice.certificates(snapshot);
    }

    /** Whether the groups may be counted: two complete readings agreed. */
    public boolean isConfirmed() {
        return reading instanceof Reading.Confirmed;
    }

    /** Those that can be used first, and of these the one that lasts longest; then by name. */
    public List<TokenCertificate> certificates() {
        return inventory.certificates().stream()
                .sorted(Comparator.comparing(this::isInForce)
                        .reversed()
                        .thenComparing(held -> held.details().notAfter(), Comparator.reverseOrder())
                        .thenComparing(held -> certificates.holder(held.details())))
                .toList();
    }

    private boolean isInForce(TokenCertificate held) {
        return held.details().validAt(certificates.at())
                && !(diagnosis.revocationOf(held).orElse(null) instanceof RevocationStatus.Revoked);
    }

    /** A group's name, with its count if that is proven. */
    public String title(ObjectGroup group) {
        var name = voice.say("content." + group);
        return isConfirmed() ? voice.say("content.counted", name, Integer.toString(count(group))) : name;
    }

    public String summary(ObjectGroup group) {
        if (!isConfirmed()) {
            return voice.say(reading instanceof Reading.Uninitialised ? "content.notRead" : "content.notConfirmed");
        }
        if (group == ObjectGroup.CERTIFICATES && !inventory.unreadable().isEmpty()) {
            return voice.say(
                    "content.unreadable",
                    Integer.toString(inventory.unreadable().size()));
        }
        return special(group).orElseGet(() -> said("content." + group, count(group)));
    }

    /** What is worth more than the number. */
    private Optional<String> special(ObjectGroup group) {
        return switch (group) {
            case CERTIFICATES ->
                count(group) == 1
                        ? Optional.of(voice.say(
                                "content.CERTIFICATES.only",
                                certificates.state(only().details(), diagnosis.revocationOf(only()))))
                        : ofSeveral();
            case KEYS -> keys();
            case CHAINS ->
                count(group) > 0 && besides.stream().anyMatch(Finding.ChainIncomplete.class::isInstance)
                        ? Optional.of(voice.say("content.CHAINS.incomplete"))
                        : Optional.empty();
            case OTHERS -> Optional.empty();
        };
    }

    /** How many there are the title says; how many can be used it does not. */
    private Optional<String> ofSeveral() {
        var inForce = inventory.certificates().stream().filter(this::isInForce).count();
        return inventory.certificates().isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("content.CERTIFICATES.inForce", inForce));
    }

    private TokenCertificate only() {
        return inventory.certificates().get(0);
    }

    private Optional<String> keys() {
        if (isHidden(ObjectGroup.KEYS)) {
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
    private boolean isHidden(ObjectGroup group) {
        return group == ObjectGroup.KEYS
                && inventory.keys().isEmpty()
                && !inventory.certificates().isEmpty();
    }

    /** What it means that a group is as it is. */
    public String meaning(ObjectGroup group) {
        if (!isConfirmed()) {
            return voice.say(
                    reading instanceof Reading.Uninitialised ? "content.notRead.means" : "content.notConfirmed.means");
        }
        if (group == ObjectGroup.CERTIFICATES && !inventory.unreadable().isEmpty()) {
            return voice.say("content.unreadable.means");
        }
        if (isHidden(group)) {
            return voice.say("content.KEYS.hidden.means");
        }
        return voice.say("content." + group + (count(group) == 0 ? ".none.means" : ".means"));
    }

    public String ofDoubt(Reading at) {
        return at instanceof Reading.Interrupted(var step, var cause)
                ? voice.say("content.doubt.interrupted", voice.say("findings.step." + step.step()))
                : voice.say("content.doubt.contradicted");
    }

    int count(ObjectGroup group) {
        return switch (group) {
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
