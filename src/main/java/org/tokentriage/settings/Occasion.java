package org.tokentriage.settings;

/** The state of a token about which a ticket may be opened. The names are those of the verdicts, see {@code docs/cli.md}. */
public enum Occasion {
    BLANK("sem certificados (em branco)"),
    UNINITIALISED("não inicializado"),
    ONLY_CA("só com certificados de autoridades"),
    KEY_WITHOUT_CERTIFICATE("com chave e sem certificado"),
    ONLY_DATA("sem certificados, com outros objetos"),
    VALID("com certificado válido"),
    EXPIRED("com certificado vencido"),
    NOT_YET_VALID("com certificado que ainda não vale"),
    MIXED("com vários certificados");

    private final String words;

    Occasion(String words) {
        this.words = words;
    }

    /** {@return how a ticket's text tells it}, in Portuguese whatever language the agent's screen has */
    public String words() {
        return words;
    }
}
