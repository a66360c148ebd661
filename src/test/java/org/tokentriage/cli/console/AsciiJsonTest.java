package org.tokentriage.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class AsciiJsonTest {

    @Test
    void anAnswerIsAsciiWithOneKindOfLineEnd() {
        var document = JsonNodeFactory.instance.objectNode().put("titular", "Conceição");
        document.putArray("cadeia").add("AC").add("Raiz");

        assertThat(AsciiJson.of(document)).isEqualTo("""
                {
                  "titular" : "Concei\\u00E7\\u00E3o",
                  "cadeia" : [ "AC", "Raiz" ]
                }
                """);
    }
}
