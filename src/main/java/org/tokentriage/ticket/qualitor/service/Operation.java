package org.tokentriage.ticket.qualitor.service;

/** The operations that are called; docs/qualitor.md tells what each takes and gives. */
public enum Operation {
    GET_CUSTOMER(Service.GENERAL, "getCustomer"),
    GET_CUSTOMER_CONTACT(Service.GENERAL, "getCustomerContact"),
    GET_CUSTOMER_CONTACT_DATA(Service.GENERAL, "getCustomerContactData"),
    GET_SQL_QUERY_RESULT(Service.GENERAL, "getSQLQueryResult"),
    ADD_TICKET_BY_DATA(Service.TICKET, "addTicketByData"),
    ADD_TICKET_BY_TEMPLATE(Service.TICKET, "addTicketByTemplate"),
    ADD_TICKET_BY_END_USER(Service.TICKET, "addTicketByEndUser"),
    GET_TICKET_DATA(Service.TICKET, "getTicketData"),
    GET_TICKET(Service.TICKET, "getTicket"),
    ADD_TICKET_HISTORY(Service.TICKET, "addTicketHistory"),
    ADD_ATTACHMENT(Service.TICKET, "addAttachment");

    private final Service service;
    private final String wireName;

    /** A web service of Qualitor. */
    public enum Service {
        GENERAL,
        TICKET
    }

    Operation(Service service, String wireName) {
        this.service = service;
        this.wireName = wireName;
    }

    /** The web service that has the operation. */
    public Service service() {
        return service;
    }

    public String wireName() {
        return wireName;
    }
}
