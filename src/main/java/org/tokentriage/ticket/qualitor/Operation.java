package org.tokentriage.ticket.qualitor;

import org.tokentriage.settings.QualitorDialect.Services;

/** The operations that are called; docs/qualitor.md tells what each takes and gives. */
enum Operation {
    GET_CUSTOMER("getCustomer"),
    GET_CUSTOMER_CONTACT("getCustomerContact"),
    GET_CUSTOMER_CONTACT_DATA("getCustomerContactData"),
    GET_SQL_QUERY_RESULT("getSQLQueryResult"),
    ADD_TICKET_BY_DATA("addTicketByData"),
    GET_TICKET_DATA("getTicketData"),
    GET_TICKET("getTicket");

    private final String wireName;

    Operation(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    /** The web service that has the operation. */
    String service(Services services) {
        return switch (this) {
            case GET_CUSTOMER, GET_CUSTOMER_CONTACT, GET_CUSTOMER_CONTACT_DATA, GET_SQL_QUERY_RESULT ->
                services.general();
            case ADD_TICKET_BY_DATA, GET_TICKET_DATA, GET_TICKET -> services.ticket();
        };
    }
}
