package org.tokentriage.settings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tokentriage.settings.NewTickets.Capacity;
import org.tokentriage.settings.NewTickets.ExtraFields;
import org.tokentriage.settings.NewTickets.Opening;

/** How one installation's web service differs from others: Qualitor's versions and sites do (docs/qualitor.md). */
public record QualitorDialect(
        QualitorTransport transport,
        Paths paths,
        Services services,
        Words words,
        NewTickets newTickets,
        Quirks quirks) {

    /** What is known to work in most places. */
    public static final QualitorDialect USUAL = new QualitorDialect(
            new QualitorTransport.WebService(),
            new Paths("ws/statelessws.php", "html/hd/hdchamado/cadastro_chamado.php?cdchamado={chamado}"),
            new Services("WSGeneral.wsdl", "WSTicket.wsdl"),
            new Words(
                    ignoringCase("password|senha|login|logon|authenticat|autentica"),
                    ignoringCase("not found|does not exist|n[ãa]o encontrad|n[ãa]o existe"),
                    ignoringCase("encerrad|fechad|conclu|cancelad|finaliz")),
            new NewTickets(
                    new Opening.ByData(),
                    ExtraFields.NONE,
                    new Capacity(100, 4000, 4000, StandardCharsets.ISO_8859_1),
                    Optional.empty(),
                    false,
                    false),
            new Quirks(false, false, false, Optional.empty()));

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
     * What tells apart what Qualitor says, for its codes are not public: patterns that are found in it.
     *
     * @param signIn in a refusal: the user, the password or the company is wrong
     * @param notFound in a refusal: there is nothing of what was asked for, which is no error
     * @param closed in the name of a ticket's situation: nobody works on it any more
     */
    public record Words(Pattern signIn, Pattern notFound, Pattern closed) {}

    /**
     * Peculiarities of a build or of a site's data.
     *
     * @param punctuatedCnpj whether a company is looked up by 11.222.333/0001-81 and not by 11222333000181
     * @param urlEncodedTexts whether free texts are URL-encoded once more, as builds before 8.10.09.20210211 want it
     * @param silentSearch whether a search that finds nothing is answered without a list; else such an answer is no answer
     * @param replyCharset how replies are encoded; empty to find it out from each of them
     */
    public record Quirks(
            boolean punctuatedCnpj, boolean urlEncodedTexts, boolean silentSearch, Optional<Charset> replyCharset) {}

    public static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
