package org.tokentriage.training.call;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A web service of Qualitor; public clients spell its WSDL in several ways. */
public enum QualitorService {
    GENERAL("WSGeneral"),
    TICKET("WSTicket");

    private final String name;

    QualitorService(String name) {
        this.name = name;
    }

    public String wireName() {
        return name;
    }

    /** The folder that has its files on a real server. */
    public String folder() {
        return name.substring(2);
    }

    /** Finds the service by its name in any letter case, with or without {@code .wsdl}. */
    public static Optional<QualitorService> spelled(String wsdlFile) {
        var name = wsdlFile.toLowerCase(Locale.ROOT).replaceFirst("\\.wsdl$", "");
        return Arrays.stream(values())
                .filter(service -> service.name.toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
