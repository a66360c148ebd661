package org.tokentriage.ticket.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The whole lines that lay on the disk at one moment, all of them ASCII.
 *
 * @param form empty also when there is no such file
 */
record CaseText(Path folder, CaseName name, String log, String form) {

    static CaseText read(Path folder, CaseName name) throws IOException {
        return new CaseText(
                folder, name, wholeLines(folder.resolve(name.log())), wholeLines(folder.resolve(name.form())));
    }

    private static String wholeLines(Path file) throws IOException {
        var text = Files.exists(file) ? Files.readString(file) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    /** How many bytes an act wrote until a later moment: first to the form, if at all, then to the log. */
    int written(CaseText later) {
        return formGrowth(later) + later.log.length() - log.length();
    }

    /** How many of these went to the form; what it only lost does not count. */
    int formGrowth(CaseText later) {
        return Math.max(0, later.form.length() - form.length());
    }

    /** Puts on the disk what would lie there had the computer stopped after some of these bytes. */
    void stop(CaseText later, int after) throws IOException {
        var ofForm = Math.min(after, formGrowth(later));
        var grown = ofForm > 0 ? later.form.substring(0, form.length() + ofForm) : form;
        Files.writeString(folder.resolve(name.form()), grown);
        Files.writeString(folder.resolve(name.log()), later.log.substring(0, log.length() + after - ofForm));
    }
}
