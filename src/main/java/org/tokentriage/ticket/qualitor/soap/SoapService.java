package org.tokentriage.ticket.qualitor.soap;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.tokentriage.ticket.http.HeaderText;
import org.tokentriage.ticket.qualitor.service.Fields;

/**
 * A web service as its WSDL describes it.
 *
 * @param namespace of its operations, where an operation has none of its own
 * @param address where it is
 */
record SoapService(String namespace, String address, Map<String, SoapOperation> operations) {

    SoapService {
        operations = Map.copyOf(operations);
    }

    /**
     * One operation.
     *
     * @param action the value of the header {@code SOAPAction}
     * @param namespace of its element; empty for the service's own
     * @param parts the names of its arguments
     */
    record SoapOperation(String action, String namespace, List<String> parts) {

        SoapOperation {
            parts = List.copyOf(parts);
        }
    }

    /** Whether its names can stand in a header: those of another charset, or with a line break, are no names of Qualitor's. */
    boolean canBeCalled() {
        return operations.values().stream().allMatch(operation -> HeaderText.isOne(operation.action()));
    }

    /** The service at another address. */
    SoapService at(URI other) {
        return new SoapService(namespace, other.toString(), operations);
    }

    /** {@return the call of an operation; one that the WSDL does not tell of is called as most sites have it} */
    SoapCall call(String name, Fields arguments) {
        var described = operations.getOrDefault(name, new SoapOperation("", "", List.of()));
        var own = described.namespace().isEmpty() ? namespace : described.namespace();
        return new SoapCall(address, described.action(), own, name, arguments.renamed(described.parts()));
    }
}
