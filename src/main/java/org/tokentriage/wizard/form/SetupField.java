package org.tokentriage.wizard.form;

/** What an administrator types to set a site's profile up, in the order of the screen. */
public enum SetupField {
    ADDRESS("qualitor", "address"),
    COMPANY("qualitor", "company", "1"),
    USER("qualitor", "user"),
    CATEGORY("codes.categories[0]", "label", "Certificado digital"),
    CATEGORY_CODE("codes.categories[0]", "code"),
    TYPE("codes.types[0]", "label", "Atendimento"),
    TYPE_CODE("codes.types[0]", "code"),
    OPENED_BY("codes", "opened_by", "1"),
    SEVERITY("codes", "severity"),
    ORIGIN("codes", "origin"),
    LOCALITY("codes", "locality"),
    FALLBACK_CUSTOMER("codes", "fallback_customer"),
    FALLBACK_CONTACT("codes", "fallback_contact"),
    TEAM("related", "team", "Relacionamento");

    private final String section;
    private final String key;
    private final String usual;

    SetupField(String section, String key) {
        this(section, key, "");
    }

    SetupField(String section, String key, String usual) {
        this.section = section;
        this.key = key;
        this.usual = usual;
    }

    String section() {
        return section;
    }

    String key() {
        return key;
    }

    /** The value's name in a profile, as its mistakes have it. */
    String path() {
        return section + "." + key;
    }

    /** What is the same at most sites, or words that most will keep; may be empty. */
    String usual() {
        return usual;
    }

    /** Whether a profile that calls the desk lacks something without it. */
    boolean isNeeded() {
        return this != USER;
    }

    /** Whether a person reads it, so that it is wanted where tickets are opened by hand, too. */
    boolean isForPeople() {
        return this == CATEGORY || this == TYPE || this == TEAM;
    }

    /** Whether each ticket has it; the others lead to the desk. */
    public boolean isOfTickets() {
        return !section.equals("qualitor");
    }

    /** Whether it is a key of the profile on a line of its own. */
    boolean isPlain() {
        return !section.endsWith("]");
    }
}
