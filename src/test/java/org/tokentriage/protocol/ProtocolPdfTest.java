package org.tokentriage.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.words.Voice;

/** Read by other programs' eyes: PDFBox for the words and the structure, ZXing for the code. */
class ProtocolPdfTest {

    static {
        // The fonts here name no glyphs, of which PDFBox would warn with each document.
        System.setProperty("org.slf4j.simpleLogger.log.org.apache.fontbox", "error");
    }

    private static final Protocol PROTOCOL =
            ExampleTicket.done(ExampleTicket.FOUND).protocol();

    @Test
    void thePageTellsAllThatTheCustomerNeeds() throws IOException {
        assertThat(text(pdf(PROTOCOL)))
                .contains(
                        "Protocolo de atendimento",
                        "Chamado 700123",
                        "Demanda relacionada 700124 (Relacionamento)",
                        "terça-feira, 24/11, às 10h32",
                        "Padaria Pão Dourado Ltda.",
                        "11.222.333/0001-81",
                        "Conceição Araújo",
                        "(11) 98765-4321, (11) 3456-7890",
                        "financeiro@paodourado.example",
                        "O que foi encontrado",
                        "O seu token está em branco.",
                        "TOKEN e-CNPJ, 00A1B2C3D4E5F607",
                        "O que vai acontecer",
                        "3. Até lá, guarde o token e não o inicialize.",
                        ExampleTicket.KEY.value(),
                        "https://chamados.exemplo.com.br/qualitor/700123");
    }

    @Test
    void itSpeaksEnglishToo() throws IOException {
        var english = new Voice(Texts.in(Locale.ENGLISH), ExampleTicket.CLOCK);

        assertThat(text(ProtocolPdf.of(PROTOCOL, english)))
                .contains("Ticket 700123", "What happens now", "Tuesday, 24 November, at 10.32");
    }

    @Test
    void theSameTicketGivesTheSameBytesOnOnePage() throws IOException {
        assertThat(pdf(PROTOCOL)).isEqualTo(pdf(PROTOCOL)).hasSizeLessThan(80_000);
        try (var document = Loader.loadPDF(pdf(PROTOCOL))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void whoeverCannotSeeItIsToldWhatEachPartIs() throws IOException {
        try (var document = Loader.loadPDF(pdf(PROTOCOL))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("pt-BR");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Chamado 700123");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "Chamado 700123");

            var roles = new ArrayList<String>();
            collect(catalog.getStructureTreeRoot(), roles);
            assertThat(roles).startsWith("Document", "P", "H1", "Table", "TR", "TH", "TD");
            assertThat(roles).contains("H2", "L", "LI", "Lbl", "LBody", "Figure", "Link");
        }
    }

    /** The customer has no Qualitor to look in. */
    @Test
    void aDemandThatIsNotFoundYetIsNotSearchedForByTheCustomer() throws IOException {
        var early = new Protocol(
                PROTOCOL.ticket(),
                PROTOCOL.receipt(),
                PROTOCOL.answerBy(),
                PROTOCOL.team(),
                PROTOCOL.speech(),
                List.of());

        assertThat(text(pdf(early))).contains("ainda sem número").doesNotContain("Chamados Relacionados");
    }

    @Test
    void everyLetterIsEmbedded() throws IOException {
        try (var document = Loader.loadPDF(pdf(PROTOCOL))) {
            var resources = document.getPage(0).getResources();
            var fonts = new ArrayList<COSName>();
            resources.getFontNames().forEach(fonts::add);
            assertThat(fonts).hasSize(2);
            for (var name : fonts) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void aCameraReadsTheTicketsAddressAndAClickOpensIt() throws Exception {
        try (var document = Loader.loadPDF(pdf(PROTOCOL))) {
            assertThat(decoded(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .isEqualTo("https://chamados.exemplo.com.br/qualitor/700123");
            var link = (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);
            assertThat(((PDActionURI) link.getAction()).getURI())
                    .isEqualTo("https://chamados.exemplo.com.br/qualitor/700123");
        }
    }

    @Test
    void whereNobodyKnowsTheTicketsAddressThereIsNoCode() throws IOException {
        var receipt = new Receipt(
                PROTOCOL.receipt().number(),
                Optional.empty(),
                PROTOCOL.receipt().openedAt());
        var without = new Protocol(
                PROTOCOL.ticket(),
                receipt,
                PROTOCOL.answerBy(),
                PROTOCOL.team(),
                PROTOCOL.speech(),
                PROTOCOL.demands());

        assertThat(text(pdf(without))).contains("Chamado 700123").doesNotContain("câmera");
    }

    /** The font has no such letters: they are boxes on paper, and themselves for whoever copies them. */
    @ParameterizedTest
    @ValueSource(strings = {"Łódź & Сыновья <Ltda.>", "パン屋", "Padaria 🥖 Feliz", "Pa\u0303o"})
    void aNameInAnyWritingCanBeCopied(String name) throws IOException {
        assertThat(text(pdf(named(name))))
                .contains(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC));
    }

    @Test
    void aNameThatTakesPagesIsThereToItsEnd() throws IOException {
        var name = "Padaria ".repeat(1200) + "Dourada";

        try (var document = Loader.loadPDF(pdf(named(name)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            var roles = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), roles);
            assertThat(roles).contains("Figure");
        }
        assertThat(text(pdf(named(name)))).contains("Dourada", "guarde o token");
    }

    @Test
    void theProposedNameNamesNobody() {
        assertThat(ProtocolPdf.fileName(PROTOCOL, voice())).isEqualTo("Protocolo 700123.pdf");
    }

    private static Protocol named(String name) {
        var shown = ExampleTicket.TICKET;
        var customer = new Ticket.Customer(shown.customer().cnpj(), name);
        var ticket =
                new Ticket(customer, shown.contact(), shown.wording(), shown.token(), shown.key(), shown.requester());
        return ExampleTicket.done(ticket, ExampleTicket.FOUND).protocol();
    }

    private static byte[] pdf(Protocol protocol) {
        return ProtocolPdf.of(protocol, voice());
    }

    private static Voice voice() {
        return new Voice(Texts.in(Texts.PORTUGUESE), ExampleTicket.CLOCK);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void collect(PDStructureNode node, List<String> roles) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
                collect(element, roles);
            }
        }
    }

    private static String decoded(BufferedImage page) throws NotFoundException, Exception {
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        LuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
