package org.tokentriage.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a site says to its customers of each verdict, where it says it in its own words.
 *
 * @param sentences by the verdict's name in the profile
 */
public record CustomerWords(Map<String, String> sentences) {

    /** The program's own words for all of them. */
    public static final CustomerWords USUAL = new CustomerWords(Map.of());

    /** The verdicts, as the profile names them. */
    public static final List<String> NAMES = List.of(
            "blank",
            "uninitialised",
            "only_ca",
            "key_without_certificate",
            "only_data",
            "valid",
            "expired",
            "not_yet_valid",
            "mixed",
            "inconclusive");

    public CustomerWords {
        sentences = Map.copyOf(sentences);
    }

    public Optional<String> of(String name) {
        return Optional.ofNullable(sentences.get(name));
    }
}
