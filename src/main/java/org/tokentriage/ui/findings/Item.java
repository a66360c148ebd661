package org.tokentriage.ui.findings;

import org.tokentriage.computer.Examination;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.token.Reading;
import org.tokentriage.words.ObjectGroup;

/** What can be looked at closer on step 2. */
sealed interface Item {

    /** Why the reading proves nothing. */
    record Doubt(Reading reading) implements Item {}

    /** What else was found and has to be seen. */
    record Noticed(Finding finding) implements Item {}

    /** What was checked on this computer. */
    record Computer(Examination examination) implements Item {}

    /** The token itself. */
    record Whole() implements Item {}

    /** All objects under one name of the procedure. */
    record Group(ObjectGroup group) implements Item {}

    /** One certificate, of a holder or of an authority. */
    record Single(TokenCertificate certificate) implements Item {}
}
