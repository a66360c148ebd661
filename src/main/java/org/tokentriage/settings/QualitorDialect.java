package org.tokentriage.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * How one installation's web service differs from others: Qualitor's versions and sites do (docs/qualitor.md).
 *
 * @param punctuatedCnpj whether a company is looked up by 11.222.333/0001-81 and not by 11222333000181
 */
public record QualitorDialect(
        Paths paths, Services services, Refusals refusals, ExtraFields extraFields, boolean punctuatedCnpj) {

    /** What is known to work in most places. */
    public static final QualitorDialect USUAL = new QualitorDialect(
            new Paths("ws/statelessws.php", "html/hd/hdchamado/cadastro_chamado.php?cdchamado={chamado}"),
            new Services("WSGeneral.wsdl", "WSTicket.wsdl"),
            new Refusals(
                    ignoringCase("password|senha|login|logon|authenticat|autentica"),
                    ignoringCase("not found|does not exist|n[ãa]o encontrad|n[ãa]o existe")),
            ExtraFields.NONE,
            false);

    /**
     * Places below the base address.
     *
     * @param endpoint of the stateless web service
     * @param ticketPage where a person sees a ticket, with {@code {chamado}} for its number
     */
    public record Paths(String endpoint, String ticketPage) {}

    /** What the web services are called in {@code wsdl_file}; letter case matters on some servers. */
    public record Services(String general, String ticket) {}

    /**
     * How refusals are told apart, for Qualitor's error codes are not public: by what is found in code and message.
     *
     * @param signIn the user, the password or the company is wrong
     * @param notFound there is nothing of what was asked for, which is no error
     */
    public record Refusals(Pattern signIn, Pattern notFound) {}

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

    static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
