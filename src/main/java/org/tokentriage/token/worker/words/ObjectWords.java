package org.tokentriage.token.worker.words;

import org.tokentriage.certificate.key.KeyPrint;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.DataObject;
import org.tokentriage.token.TokenObject.OtherObject;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.token.TokenObject.SecretKeyObject;

/** The objects of a token. */
final class ObjectWords {

    private ObjectWords() {}

    static void write(TokenObject object, WordWriter words) {
        words.text(object.label()).text(object.id().hex());
        switch (object) {
            case CertificateObject certificate ->
                words.word("Certificate").der(certificate.value()).constant(certificate.category());
            case PublicKeyObject key ->
                words.word("PublicKey").perhaps(key.print(), (print, all) -> all.text(print.sha256()));
            case PrivateKeyObject key -> words.word("PrivateKey");
            case SecretKeyObject key -> words.word("SecretKey");
            case DataObject data -> words.word("Data");
            case OtherObject other -> words.word("Other").number(other.objectClass());
        }
    }

    static TokenObject read(WordReader words) {
        var label = words.text();
        var id = new ObjectId(words.text());
        return switch (words.word()) {
            case "Certificate" ->
                new CertificateObject(label, id, words.der(), words.constant(CertificateObject.Category.class));
            case "PublicKey" -> new PublicKeyObject(label, id, words.perhaps(all -> new KeyPrint(all.text())));
            case "PrivateKey" -> new PrivateKeyObject(label, id);
            case "SecretKey" -> new SecretKeyObject(label, id);
            case "Data" -> new DataObject(label, id);
            case "Other" -> new OtherObject(label, id, words.number());
            default -> throw WordReader.unknown("object");
        };
    }
}
