package org.tokentriage.settings.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tokentriage.settings.AskedSite;
import org.tokentriage.settings.AskedSite.Wants;

/** Which keys tell the sites that customers have trouble with. */
final class SitesReader {

    private static final int HTTPS = 443;
    private static final Pattern HOST = Pattern.compile("([a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?)(?::(\\d{1,5}))?");
    private static final int HIGHEST_PORT = 65_535;
    private static final Map<String, Wants> WANTS =
            Map.of("e-CPF", Wants.PERSON, "e-CNPJ", Wants.COMPANY, "any", Wants.ANY);
    private static final Kind<Wants> WANTED =
            Kind.oneOf("siteWants", WANTS.keySet().toArray(String[]::new)).map(WANTS::get);

    private static final Kind<Place> PLACE = new Kind<>(
            "siteHost",
            new Place("localhost", HTTPS),
            node -> Kind.TEXT.read(node).flatMap(SitesReader::place));

    private record Place(String host, int port) {}

    private SitesReader() {}

    static List<AskedSite> read(Section document) {
        return document.optionalSections("sites").stream()
                .map(SitesReader::site)
                .toList();
    }

    private static AskedSite site(Section section) {
        var name = section.get("name", Kind.TEXT);
        var place = section.get("host", PLACE);
        var wants = section.get("wants", WANTED, Wants.ANY);
        section.end();
        return new AskedSite(name, place.host(), place.port(), wants);
    }

    private static Optional<Place> place(String text) {
        var found = HOST.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var port = found.group(3) == null ? HTTPS : Integer.parseInt(found.group(3));
        return port > 0 && port <= HIGHEST_PORT ? Optional.of(new Place(found.group(1), port)) : Optional.empty();
    }
}
