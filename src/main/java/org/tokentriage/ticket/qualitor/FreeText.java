package org.tokentriage.ticket.qualitor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URLEncoder;
import org.tokentriage.settings.QualitorDialect.Quirks;

/** What people wrote, as a build wants it in a document. */
record FreeText(boolean urlEncoded) {

    static FreeText of(Quirks quirks) {
        return new FreeText(quirks.urlEncodedTexts());
    }

    /** Builds before 8.10.09.20210211 decode each text once more (docs/qualitor.md). */
    String of(String text) {
        return urlEncoded ? URLEncoder.encode(text, ISO_8859_1) : text;
    }
}
