package org.tokentriage.settings.profile;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tokentriage.settings.TicketTexts;

/** The kinds of values that only the way to Qualitor needs. */
final class WireKinds {

    static final Kind<URI> ADDRESS = new Kind<>(
            "address",
            URI.create("https://localhost"),
            node -> Kind.TEXT.read(node).flatMap(WireKinds::address));
    static final Kind<String> PATH =
            new Kind<>("path", "", node -> Kind.TEXT.read(node).filter(WireKinds::isPath));
    static final Kind<String> TICKET_PAGE = new Kind<>(
            "ticketPage",
            "",
            node -> Kind.TEXT
                    .read(node)
                    .filter(WireKinds::namesTheTicket)
                    .filter(text -> isPath(text.replace("{chamado}", "1"))));
    static final Kind<String> QUERY = new Kind<>(
            "query", "", node -> Kind.ANY_TEXT.read(node).filter(text -> text.isBlank() || namesTheTicket(text)));
    static final Kind<SequencedMap<String, String>> ELEMENTS =
            texts("elements", Pattern.compile("[A-Za-z_]\\w*"), value -> true);
    static final Kind<SequencedMap<String, String>> CUSTOM_FIELDS = texts(
            "customFields",
            Pattern.compile("\\d{1,9}"),
            value -> TicketTexts.ALL_NAMES.containsAll(TicketTexts.names(value)) && !TicketTexts.hasLooseBrace(value));

    static final Kind<Charset> CHARSET = new Kind<>(
            "charset",
            StandardCharsets.UTF_8,
            node -> Kind.TEXT.read(node).filter(WireKinds::isCharset).map(Charset::forName));
    static final Kind<String> JSON_TEMPLATE = new Kind<>(
            "jsonTemplate",
            "{}",
            node -> Kind.TEXT
                    .read(node)
                    .filter(text -> JsonTexts.in(text)
                            .filter(WireKinds::namesWhatIsKnown)
                            .isPresent()));
    static final Kind<String> POINTER =
            new Kind<>("pointer", "/id", node -> Kind.TEXT.read(node).filter(text -> text.startsWith("/")));
    /** One or more certificates, each between its lines of BEGIN and END. */
    static final Kind<List<X509Certificate>> CERTIFICATES =
            new Kind<>("certificates", List.of(), node -> Kind.TEXT.read(node).flatMap(WireKinds::certificates));

    /** Without these no key could be read. */
    private static final String ASCII =
            IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining());

    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern HOST =
            Pattern.compile("\\[[0-9a-fA-F:.]+]|(?=.{1,253}$)[^.:%]{1,63}(\\.[^.:%]{1,63})*\\.?");

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WireKinds() {}

    private static Kind<SequencedMap<String, String>> texts(String name, Pattern keys, Predicate<String> fitting) {
        return new Kind<>(name, new LinkedHashMap<>(), node -> {
            var values = new LinkedHashMap<String, String>();
            node.properties().stream()
                    .filter(property -> keys.matcher(property.getKey()).matches())
                    .forEach(property -> Kind.TEXT
                            .read(property.getValue())
                            .filter(fitting)
                            .ifPresent(text -> values.put(property.getKey(), text)));
            var complete = node.isObject() && values.size() == node.size();
            return complete ? Optional.of(values) : Optional.empty();
        });
    }

    private static boolean namesTheTicket(String text) {
        return TicketTexts.names(text).equals(Set.of("chamado"));
    }

    private static boolean isPath(String text) {
        try {
            return !new URI(text).isAbsolute();
        } catch (URISyntaxException notAPath) {
            return false;
        }
    }

    private static boolean isCharset(String name) {
        return name.matches("[\\w.-]+")
                && Charset.isSupported(name)
                && Charset.forName(name).canEncode()
                && Charset.forName(name).newEncoder().canEncode(ASCII);
    }

    private static boolean namesWhatIsKnown(List<String> texts) {
        return texts.stream()
                .allMatch(text -> TicketTexts.JSON_NAMES.containsAll(TicketTexts.names(text))
                        && !TicketTexts.hasLooseBrace(text));
    }

    private static Optional<List<X509Certificate>> certificates(String pem) {
        try {
            var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8));
            var found = CertificateFactory.getInstance("X.509").generateCertificates(bytes).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        } catch (CertificateException notCertificates) {
            return Optional.empty();
        }
    }

    /** Without a user, whose password would end up in logs, and without what would come after the paths put behind it. */
    private static Optional<URI> address(String text) {
        try {
            var address = new URI(text.strip());
            var ofTheWeb =
                    address.isAbsolute() && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
            var plain = address.getHost() != null
                    && HOST.matcher(address.getHost()).matches()
                    && address.getPort() != 0
                    && address.getPort() <= HIGHEST_PORT
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            return ofTheWeb && plain ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
