package org.tokentriage.settings;

/** By which of its interfaces a site's Qualitor is spoken to (docs/qualitor.md). */
public sealed interface QualitorTransport {

    /** One form for each operation, with the login in it. */
    record WebService() implements QualitorTransport {}

    /** SOAP 1.1: a login, and then an envelope for each operation. */
    record Soap(Wsdl general, Wsdl ticket) implements QualitorTransport {

        /** Where most sites have the descriptions of their services. */
        public static final Soap USUAL = new Soap(
                new Wsdl("ws/services/service.php?wsdl=WSGeneral", ""),
                new Wsdl("ws/services/service.php?wsdl=WSTicket", ""));
    }

    /**
     * A service of SOAP.
     *
     * @param path of its description, below the base address
     * @param endpoint where it is in truth, below the base address; empty when its description is right about that
     */
    record Wsdl(String path, String endpoint) {}

    /**
     * The interface in JSON, for which no way to open a ticket is publicly known: the site's administrator has to find it out.
     *
     * @param endpoint its path below the base address
     */
    record Rest(String endpoint, JsonOpening opening) implements QualitorTransport {

        /** Where the one known client has found it. */
        public static final String USUAL_ENDPOINT = "ws/rest/v02/rest.php";
    }

    /**
     * A call that opens a ticket, as a site's administrator has found it out.
     *
     * @param path below the endpoint of the interface
     * @param body a JSON document with {@linkplain TicketTexts#JSON_NAMES names} in braces within its texts
     * @param number where the answer has the ticket's number (JSON Pointer, RFC 6901)
     */
    record JsonOpening(String path, String body, String number) {}
}
