package org.tokentriage.computer.sightings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.der.Fingerprint;
import org.tokentriage.token.maker.DefaultSoftware;

/**
 * What is told of certificates in stores. Of the user's own: what can be compared and not read, unless a token maker's provider leads to its key.
 * Of authorities: those of ICP-Brasil alone.
 */
public final class StoreSightings {

    private static final String ICP_BRASIL = "ICP-Brasil";

    private StoreSightings() {}

    /**
     * An authority in a store; nothing of one that is not ICP-Brasil's.
     *
     * @param store such as {@link StorePlaces#ROOT}
     */
    public static List<Sighting> authority(String store, byte[] der) {
        if (!new String(der, ISO_8859_1).contains(ICP_BRASIL)) {
            return List.of();
        }
        var place = store + "\\" + Fingerprint.sha256(der);
        var told = new ArrayList<>(List.of(Sighting.value(place, "")));
        if (CertificateReader.read(der, true) instanceof CertificateDetails details) {
            tell(told, place, StorePlaces.KEY, details.key().id());
        }
        return told;
    }

    /**
     * A certificate of the user.
     *
     * @param provider what leads to its key
     * @param archived whether it is hidden from programs
     */
    public static List<Sighting> own(byte[] der, Optional<String> provider, boolean archived) {
        var place = StorePlaces.MY + "\\" + Fingerprint.sha256(der);
        var told = new ArrayList<>(List.of(Sighting.value(place, "")));
        tell(told, place, StorePlaces.PROVIDER, provider);
        tell(told, place, StorePlaces.ARCHIVED, archived ? Optional.of("1") : Optional.empty());
        if (CertificateReader.read(der) instanceof CertificateDetails details) {
            tell(told, place, StorePlaces.HOLDER, Optional.of(StorePlaces.holder(details)));
            tell(told, place, StorePlaces.END, Optional.of(details.notAfter().toString()));
            if (cameFromAToken(provider, details)) {
                tell(told, place, StorePlaces.CNPJ, details.cnpj());
                tell(
                        told,
                        place,
                        StorePlaces.COMPANY,
                        Optional.of(details.identity().holder()));
                tell(told, place, StorePlaces.EMAIL, details.email());
                tell(told, place, StorePlaces.SERIAL, Optional.of(details.serial()));
            }
        }
        return told;
    }

    private static boolean cameFromAToken(Optional<String> provider, CertificateDetails details) {
        return provider.filter(name -> DefaultSoftware.provides(name)
                        || (Providers.isForCards(name)
                                && details.icpBrasil().kind().isPresent()))
                .isPresent();
    }

    private static void tell(List<Sighting> told, String place, String name, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> told.add(Sighting.value(place + "!" + name, text)));
    }
}
