package org.tokentriage.settings;

import java.util.Set;

/**
 * What the administrator of a computer lets its users decide; only the machine's own profile can say it.
 *
 * @param userMaySet keys such as {@code qualitor.user}, and whole sections such as {@code texts}
 * @param rememberPassword whether an agent may let this computer remember the password
 */
public record SitePolicy(Set<String> userMaySet, boolean rememberPassword) {

    /** Nothing. */
    public static final SitePolicy NONE = new SitePolicy(Set.of(), false);

    public SitePolicy {
        userMaySet = Set.copyOf(userMaySet);
    }

    /**
     * Whether a user may set a key.
     *
     * @param key such as {@code texts.title}
     */
    public boolean lets(String key) {
        return userMaySet.stream().anyMatch(named -> key.equals(named) || key.startsWith(named + "."));
    }
}
