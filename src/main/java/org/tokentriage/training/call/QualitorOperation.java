package org.tokentriage.training.call;

import java.util.Arrays;

/** The operations that the simulator offers, named as in the WSDLs. */
public enum QualitorOperation {
    GET_CUSTOMER(QualitorService.GENERAL, "getCustomer"),
    GET_CUSTOMER_CONTACT(QualitorService.GENERAL, "getCustomerContact"),
    GET_CUSTOMER_CONTACT_DATA(QualitorService.GENERAL, "getCustomerContactData"),
    GET_SQL_QUERY_RESULT(QualitorService.GENERAL, "getSQLQueryResult"),
    /** Needs no login: it is the connectivity test. */
    GET_VERSION(QualitorService.GENERAL, "getVersion"),
    ADD_TICKET_BY_DATA(QualitorService.TICKET, "addTicketByData"),
    ADD_TICKET_BY_TEMPLATE(QualitorService.TICKET, "addTicketByTemplate"),
    ADD_TICKET_BY_END_USER(QualitorService.TICKET, "addTicketByEndUser"),
    GET_TICKET_DATA(QualitorService.TICKET, "getTicketData"),
    GET_TICKET(QualitorService.TICKET, "getTicket"),
    ADD_TICKET_HISTORY(QualitorService.TICKET, "addTicketHistory"),
    ADD_ATTACHMENT(QualitorService.TICKET, "addAttachment");

    private final QualitorService service;
    private final String wireName;

    QualitorOperation(QualitorService service, String wireName) {
        this.service = service;
        this.wireName = wireName;
    }

    public static QualitorOperation named(QualitorService service, String name) throws RefusedException {
        var operation = Arrays.stream(values())
                .filter(candidate -> candidate.wireName.equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.OPERATION.because("Unknown operation."));
        if (operation.service != service) {
            throw Refusal.OPERATION.because("Operation " + name + " is not in this service.");
        }
        return operation;
    }

    public QualitorService service() {
        return service;
    }

    public String wireName() {
        return wireName;
    }
}
