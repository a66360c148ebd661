package org.tokentriage.settings;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What a site wants of a new ticket.
 *
 * @param solution how the solution is added to the ticket's history; empty when it is told in the description alone
 * @param report whether the diagnosis is added to the ticket as a file
 * @param keyInTitle whether the case's key stands at the title's end
 */
public record NewTickets(
        Opening opening,
        ExtraFields extraFields,
        Capacity capacity,
        Optional<SolutionEntry> solution,
        boolean report,
        boolean keyInTitle) {

    /** By which operation a ticket is opened. */
    public sealed interface Opening {

        /** With every code given. */
        record ByData() implements Opening {}

        /**
         * From a template of the site's, which has the codes.
         *
         * @param template {@code cdperfilchamado}
         */
        record ByTemplate(String template) implements Opening {}

        /** With every code given, as if the requester had opened it. */
        record ByEndUser() implements Opening {}
    }

    /**
     * What a site wants in a new ticket beyond the usual fields.
     *
     * @param elements names and values of further elements, such as {@code cdcomplexidade}
     * @param custom the number of each <i>informação adicional</i> and its text, with placeholders
     * @param customInsideData whether these go inside {@code data} and not beside it
     */
    public record ExtraFields(
            SequencedMap<String, String> elements, SequencedMap<String, String> custom, boolean customInsideData) {

        public static final ExtraFields NONE = new ExtraFields(new LinkedHashMap<>(), new LinkedHashMap<>(), false);

        public ExtraFields {
            elements = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(elements));
            custom = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(custom));
        }
    }

    /**
     * What a site's data base can keep.
     *
     * @param title how many characters
     * @param description how many characters
     * @param followUp how many characters an entry of the history may have
     * @param characters the others are lost
     */
    public record Capacity(int title, int description, int followUp, Charset characters) {}

    /**
     * An entry in a ticket's history.
     *
     * @param type {@code cdtipoacompanhamento}
     * @param marked whether Qualitor is told that it is the solution ({@code idsolucao})
     */
    public record SolutionEntry(String type, boolean marked) {}
}
