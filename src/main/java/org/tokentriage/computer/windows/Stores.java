package org.tokentriage.computer.windows;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.Fingerprint;
import org.tokentriage.computer.Providers;
import org.tokentriage.computer.Sighting;
import org.tokentriage.computer.StorePlaces;

/**
 * What is told of stores. Of certificates in the user's own: what can be compared and not read, unless a token maker's provider leads to it. Of
 * authorities: those of ICP-Brasil alone.
 */
final class Stores {

    private static final String ICP_BRASIL = "ICP-Brasil";

    private Stores() {}

    static List<Sighting> own() throws StoreException {
        return Store.read("MY", Stores::own).stream().flatMap(List::stream).toList();
    }

    static List<Sighting> authorities() throws StoreException {
        var all = new ArrayList<Sighting>();
        for (var store : List.of("ROOT", "CA", "Disallowed")) {
            Store.read(store, Store.Entry::encoding).stream()
                    .filter(der -> new String(der, ISO_8859_1).contains(ICP_BRASIL))
                    .forEach(der -> all.addAll(authority(store, der)));
        }
        return all;
    }

    private static List<Sighting> authority(String store, byte[] der) {
        var place = "store:" + store + "\\" + Fingerprint.sha256(der);
        var told = new ArrayList<>(List.of(Sighting.value(place, "")));
        if (CertificateReader.read(der, true) instanceof CertificateDetails details) {
            details.key().id().ifPresent(id -> told.add(Sighting.value(place + "!" + StorePlaces.KEY, id)));
        }
        return told;
    }

    private static List<Sighting> own(Store.Entry entry) {
        var der = entry.encoding();
        var place = StorePlaces.MY + "\\" + Fingerprint.sha256(der);
        var told = new ArrayList<>(List.of(Sighting.value(place, "")));
        var provider = entry.provider();
        tell(told, place, StorePlaces.PROVIDER, provider);
        if (entry.isArchived()) {
            told.add(Sighting.value(place + "!" + StorePlaces.ARCHIVED, "1"));
        }
        if (CertificateReader.read(der) instanceof CertificateDetails details) {
            tell(told, place, StorePlaces.HOLDER, Optional.of(StorePlaces.holder(details)));
            tell(told, place, StorePlaces.END, Optional.of(details.notAfter().toString()));
            if (cameFromAToken(provider, details)) {
                tell(told, place, StorePlaces.CNPJ, details.cnpj());
                tell(told, place, StorePlaces.COMPANY, Optional.of(details.identity().holder()));
                tell(told, place, StorePlaces.EMAIL, details.email());
                tell(told, place, StorePlaces.SERIAL, Optional.of(details.serial()));
            }
        }
        return told;
    }

    private static boolean cameFromAToken(Optional<String> provider, CertificateDetails details) {
        return provider.filter(name -> Providers.isSafeSigns(name)
                        || (Providers.isForCards(name)
                                && details.icpBrasil().kind().isPresent()))
                .isPresent();
    }

    private static void tell(List<Sighting> told, String place, String name, Optional<String> value) {
        value.filter(text -> !text.isEmpty())
                .ifPresent(text -> told.add(Sighting.value(place + "!" + name, text)));
    }
}
