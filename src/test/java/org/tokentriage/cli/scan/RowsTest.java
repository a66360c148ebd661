package org.tokentriage.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    private final Rows rows = new Rows();

    @Test
    void columnsStandUnderEachOther() {
        rows.add("PIN", "definido");
        rows.add("Certificado", "válido");

        assertThat(rows.lines()).containsExactly("PIN          definido", "Certificado  válido");
    }

    @Test
    void theLastCellOfALineWidensNoColumn() {
        rows.add("PIN", "definido");
        rows.add("um título mais longo do que qualquer nome");

        assertThat(rows.lines()).containsExactly("PIN  definido", "um título mais longo do que qualquer nome");
    }

    @Test
    void furtherValuesStandUnderTheFirstWithoutTheName() {
        rows.addNamed("Achado", List.of("PIN bloqueado", "PUK bloqueado"));

        assertThat(rows.lines()).containsExactly("Achado  PIN bloqueado", "        PUK bloqueado");
    }

    @Test
    void anEmptyLineStaysEmpty() {
        rows.add("PIN", "definido");
        rows.add();

        assertThat(rows.lines()).containsExactly("PIN  definido", "");
    }
}
