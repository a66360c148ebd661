package org.tokentriage.training.service;

import java.util.List;
import java.util.Set;

/** The fields of {@code addTicketByData} and {@code addTicketByTemplate} ({@code docs/qualitor.md}, operations). */
final class OpeningFields {

    /** The minimum set: what every known client of {@code addTicketByData} sends. */
    static final List<String> OF_DATA = List.of(
            "cdcliente",
            "cdcontato",
            "idchamado",
            "nmtitulochamado",
            "cdtipochamado",
            "cdcategoria",
            "cdlocalidade",
            "cdseveridade",
            "dschamado",
            "cdorigem");

    /** Type, category and the like come from the template. */
    static final List<String> OF_TEMPLATE =
            List.of("cdperfilchamado", "cdcliente", "cdcontato", "nmtitulochamado", "dschamado");

    private static final Set<String> OPTIONAL = Set.of(
            "dspalavrachave",
            "cdcomplexidade",
            "cdanimo",
            "idfca",
            "faturamento",
            "faturamento/idtipofaturamento",
            "faturamento/avulso",
            "faturamento/avulso/vlabertura",
            "faturamento/avulso/vlhora",
            "vlcustoprevisto",
            "vlcustorealizado",
            "cdperfilchamado",
            "cddocumento",
            "cdchamadosuperior",
            "idprontoatendimento",
            "cdprojeto",
            "cdfase",
            "cdproblema",
            "produto",
            "produto/cdproduto",
            "produto/dtnotafiscal",
            "produto/dtfabricacao",
            "produto/dtvalidade",
            "cdequipamento",
            "cdic");

    private OpeningFields() {}

    static boolean accept(String name) {
        return OF_DATA.contains(name) || OPTIONAL.contains(name);
    }

    /** Every code is a number, but the client's, which may be like A120. */
    static boolean numeric(String name) {
        var ownName = name.substring(name.lastIndexOf('/') + 1);
        return ownName.startsWith("cd") && !ownName.equals("cdcliente");
    }
}
