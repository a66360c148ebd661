package org.tokentriage.training.site;

import java.util.List;

/** A ticket field whose value is a code that the site's administrator has given a name. */
public enum CodedField {
    TYPE("cdtipochamado", "Tipo"),
    CATEGORY("cdcategoria", "Categoria"),
    LOCALITY("cdlocalidade", "Localidade"),
    SEVERITY("cdseveridade", "Severidade"),
    ORIGIN("cdorigem", "Origem"),
    COMPLEXITY("cdcomplexidade", "Complexidade"),
    MOOD("cdanimo", "Ânimo do contato"),
    TEMPLATE("cdperfilchamado", "Perfil"),
    FOLLOW_UP_TYPE("cdtipoacompanhamento", "Tipo de acompanhamento");

    /** The codes that a ticket itself carries. */
    public static final List<CodedField> ON_TICKETS =
            List.of(TYPE, CATEGORY, LOCALITY, SEVERITY, ORIGIN, COMPLEXITY, MOOD, TEMPLATE);

    private final String code;
    private final String caption;

    CodedField(String code, String caption) {
        this.code = code;
        this.caption = caption;
    }

    /** The element that carries the code, such as {@code cdcategoria}. */
    public String code() {
        return code;
    }

    /** The element that carries the code's label in an answer, such as {@code nmcategoria}. */
    public String label() {
        return "nm" + code.substring(2);
    }

    public String caption() {
        return caption;
    }
}
