package org.tokentriage.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What a document says of itself.
 *
 * @param language that it is read aloud in
 * @param program that made it
 * @param made for when; the same words of the same moment give the same bytes
 */
public record About(String title, Locale language, String program, Instant made) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%3$s</xmp:CreateDate>
            <pdf:Producer>%4$s</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    int writeInfo(PdfFile file) {
        return file.add(PdfFile.syntax(
                "<</Title %s/Producer %s/CreationDate(%s)>>",
                PdfFile.text(title), PdfFile.text(program), DATE.format(made)));
    }

    int writeMetadata(PdfFile file) {
        var seconds = made.truncatedTo(ChronoUnit.SECONDS);
        var xmp = PdfFile.syntax(XMP, escaped(title), language.toLanguageTag(), seconds, escaped(program));
        return file.addRaw("/Type/Metadata/Subtype/XML", xmp.getBytes(UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
