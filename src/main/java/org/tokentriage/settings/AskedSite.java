package org.tokentriage.settings;

/**
 * A site that customers have trouble with, and that may be greeted to see what stands in between.
 *
 * @param name as people call it
 * @param wants whose certificates it takes
 */
public record AskedSite(String name, String host, int port, Wants wants) {

    /** Whose certificates a site takes. */
    public enum Wants {
        PERSON,
        COMPANY,
        ANY
    }
}
