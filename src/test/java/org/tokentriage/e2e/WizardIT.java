package org.tokentriage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.testing.TestToken;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.training.QualitorSimulator;
import org.tokentriage.training.book.FiledTicket;
import org.tokentriage.training.site.SimulatorSite;
import org.tokentriage.wizard.step.Related;

/** The main job as an agent does it: a real module, real HTTP, a real window, no mouse. */
class WizardIT {

    private static final String CONTACT = "Conceição d'Ávila & Irmãos <ção>";
    private static final String PROBLEM = "O certificado não é aceito: ç ã é º & <teste> + 100 % \"aspas\" ]]>";

    @TempDir
    private Path folder;

    @Test
    void aBlankTokenBecomesATicketThatHoldsWhatWasTyped() throws Exception {
        SoftHsm.prepared();
        var site = SimulatorSite.example().withRelatedDelay(Duration.ofMillis(500));
        try (var qualitor = QualitorSimulator.start(site, 0);
                var visit = Visit.open(SoftHsm.MODULE, SampleProfile.at(qualitor.uri(), folder))) {
            visit.start();
            visit.chooseToken(TestToken.BLANK.label());
            assertThat(visit.findings().diagnosis().verdict()).isEqualTo(Verdict.BLANK);
            visit.proceed();
            visit.signIn(site.credentials().password());
            fillIn(visit);
            var title = visit.form().text(TicketField.TITLE).get();
            visit.proceed();
            var done = visit.receipt();

            var filed = onlyTicket(qualitor);
            assertThat(done.receipt().number().value()).isEqualTo(Long.toString(filed.number()));
            assertThat(((Related.Found) done.related()).demands()).hasSize(1);
            assertThat(title).isEqualTo("Token em branco - PADARIA PÃO DOURADO LTDA");
            assertThat(filed.title()).startsWith(title);
            assertThat(qualitor.attached()).singleElement().satisfies(file -> {
                assertThat(file.ticket()).isEqualTo(filed.number());
                assertThat(new String(Base64.getDecoder().decode(file.base64()), StandardCharsets.UTF_8))
                        .contains("Token em branco", TestToken.BLANK.label(), "Certificados (0): Nenhum certificado");
            });
            assertHoldsWhatWasTyped(filed, done.ticket().token().serial());
        }
    }

    private static void fillIn(Visit visit) throws Exception {
        visit.fillIn(TicketField.CNPJ, "11222333000181");
        visit.awaitCustomer();
        visit.fillIn(TicketField.CONTACT, CONTACT);
        visit.fillIn(TicketField.PHONE_1, "+55 11 98765-4321");
        visit.fillIn(TicketField.PHONE_2, "1134567890");
        visit.fillIn(TicketField.EMAIL, "financeiro@paodourado.example");
        visit.fillIn(TicketField.PROBLEM, PROBLEM);
        visit.fillIn(TicketField.EMAIL, "financeiro@paodourado.example");
    }

    private static FiledTicket onlyTicket(QualitorSimulator qualitor) {
        assertThat(qualitor.tickets()).hasSize(1);
        return qualitor.tickets().get(0);
    }

    private static void assertHoldsWhatWasTyped(FiledTicket filed, String serial) {
        assertThat(filed.damaged()).isEmpty();
        assertThat(filed.description())
                .contains("11.222.333/0001-81", CONTACT, "(11) 98765-4321", "(11) 3456-7890")
                .contains("financeiro@paodourado.example", PROBLEM, serial);
        assertThat(filed.data().get("cdcategoria")).contains("32");
        assertThat(filed.data().get("cdtipochamado")).contains("5");
        assertThat(filed.data().get("cdcliente")).contains("120");
    }
}
