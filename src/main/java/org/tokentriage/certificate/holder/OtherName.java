package org.tokentriage.certificate.holder;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** What ICP-Brasil writes into the subject's alternative names (DOC-ICP-04 item 7.1.2), under the arc 2.16.76.1.3. */
enum OtherName {
    /** The record of a person who is the holder; see {@link Person#cpf(String)}. */
    PERSON(1),
    RESPONSIBLE_NAME(2),
    CNPJ(3),
    /** The record of the person who answers for a company's certificate. */
    RESPONSIBLE(4),
    /** The company's register of construction works. */
    COMPANY_CEI(7),
    /** The name of the company that owns an equipment. */
    EQUIPMENT_OWNER(8),
    /** The fiscal equipment CF-e-SAT. */
    FISCAL_EQUIPMENT(10);

    private final String oid;

    OtherName(int number) {
        this.oid = "2.16.76.1.3." + number;
    }

    static Optional<OtherName> of(ASN1Encodable id) {
        return Arrays.stream(values())
                .filter(name -> id instanceof ASN1ObjectIdentifier known && name.oid.equals(known.getId()))
                .findFirst();
    }
}
