package org.tokentriage.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The inner XML of a ticket that the example site accepts, and variations of it. */
public record TicketXml(SequencedMap<String, String> data, SequencedMap<String, String> additional) {

    public static TicketXml valid() {
        var data = new LinkedHashMap<String, String>();
        data.put("cdcliente", "120");
        data.put("cdcontato", "2");
        data.put("idchamado", "1");
        data.put("nmtitulochamado", "Token em branco");
        data.put("cdtipochamado", "5");
        data.put("cdcategoria", "32");
        data.put("cdlocalidade", "4");
        data.put("cdseveridade", "2");
        data.put("dschamado", "Linha um&#10;Linha dois: &#231; &#227; &#233;");
        data.put("dspalavrachave", "TT-7KQ4-M9XD");
        data.put("cdorigem", "9");
        return new TicketXml(data, new LinkedHashMap<>());
    }

    public static TicketXml fromTemplate() {
        var data = new LinkedHashMap<String, String>();
        data.put("cdperfilchamado", "7");
        data.put("cdcliente", "120");
        data.put("cdcontato", "2");
        data.put("nmtitulochamado", "Token em branco");
        data.put("dschamado", "Pelo perfil");
        return new TicketXml(data, new LinkedHashMap<>());
    }

    public TicketXml with(String field, String xml) {
        var changed = new LinkedHashMap<String, String>(data);
        changed.put(field, xml);
        return new TicketXml(changed, additional);
    }

    public TicketXml without(String field) {
        var changed = new LinkedHashMap<String, String>(data);
        changed.remove(field);
        return new TicketXml(changed, additional);
    }

    public TicketXml withAdditional(String field, String xml) {
        var changed = new LinkedHashMap<String, String>(additional);
        changed.put(field, xml);
        return new TicketXml(data, changed);
    }

    public String xml() {
        return "<wsqualitor><contents><data>" + elements(data) + "</data><informacoesadicionais>" + elements(additional)
                + "</informacoesadicionais></contents></wsqualitor>";
    }

    private static String elements(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "<" + field.getKey() + ">" + field.getValue() + "</" + field.getKey() + ">")
                .collect(Collectors.joining());
    }
}
