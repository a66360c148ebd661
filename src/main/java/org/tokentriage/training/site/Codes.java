package org.tokentriage.training.site;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.call.Refusal;
import org.tokentriage.training.call.RefusedException;

/**
 * The codes that a site knows; every installation of Qualitor has its own.
 *
 * @param labels code to label, for each coded field
 * @param additional id to label of the custom fields, the {@code N} of {@code vlinformacaoadicionalN}
 */
public record Codes(Map<CodedField, Map<String, String>> labels, Map<String, String> additional) {

    private static final String ADDITIONAL_PREFIX = "vlinformacaoadicional";

    public Codes {
        labels = labels.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, table -> Map.copyOf(table.getValue())));
        additional = Map.copyOf(additional);
    }

    public Optional<String> label(CodedField field, String code) {
        return Optional.ofNullable(labels.getOrDefault(field, Map.of()).get(code));
    }

    public Optional<String> additionalLabel(String element) {
        return element.startsWith(ADDITIONAL_PREFIX)
                ? Optional.ofNullable(additional.get(element.substring(ADDITIONAL_PREFIX.length())))
                : Optional.empty();
    }

    /** Refuses a coded field whose code the site does not know; an absent field passes. */
    public void check(Fields data) throws RefusedException {
        for (var field : CodedField.values()) {
            var code = data.get(field.code());
            if (code.isPresent() && label(field, code.get()).isEmpty()) {
                throw Refusal.CODE.because("Unknown " + field.code() + ".");
            }
        }
    }
}
