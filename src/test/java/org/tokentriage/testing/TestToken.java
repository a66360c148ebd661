package org.tokentriage.testing;

/** The tokens of the tests' SoftHSM store, by their labels. */
public enum TestToken {
    /** Initialised, nothing on it. */
    BLANK("EM BRANCO"),
    /** A key pair, its certificate in force, and the two authorities above it. */
    POPULATED("e-CNPJ Ação"),
    /** A key pair without certificate. */
    KEY_ONLY("SO CHAVE"),
    /** Two certificates of authorities. */
    CA_ONLY("SO CADEIA"),
    /** One public data object; another is private. */
    DATA_ONLY("SO DADOS"),
    /** A key pair with a certificate that has ended. */
    EXPIRED("VENCIDO"),
    /** A certificate that has not begun. */
    NOT_YET_VALID("FUTURO"),
    /** Two certificates of holders, one of them twice. */
    SEVERAL("VARIOS"),
    /** A key pair and what {@code openssl req -x509} makes of it: a certificate that claims to be an authority's. */
    SELF_SIGNED("AUTOASSINADO"),
    /** The same, but the key has another identifier than its certificate. */
    OTHER_ID("OUTRO ID"),
    /** Two key pairs, each with such a certificate. */
    TWO_SELF_SIGNED("DOIS AUTOASSINADOS"),
    /** A key pair with a certificate that has ended, and another that waits for one. */
    RENEWING("EM RENOVACAO"),
    /** Nothing on it, and a wrong PIN was tried. */
    WRONG_PIN("PIN ERRADO"),
    /** Whatever the tests put on it. */
    CHANGING("EM USO");

    private final String label;

    TestToken(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
