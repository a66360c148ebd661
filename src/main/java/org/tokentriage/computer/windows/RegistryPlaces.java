package org.tokentriage.computer.windows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.computer.sightings.Sight;
import org.tokentriage.computer.sightings.Sighting;

/** Where in the registry something is looked for, and what may be told of it. */
final class RegistryPlaces {

    private static final String SERVICES = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\";
    private static final String POLICIES = "\\SOFTWARE\\Policies\\";
    private static final String INTERNET = "Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    private static final String UNINSTALL = "\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
    private static final List<String> VIEWS = List.of("HKLM64", "HKLM32", "HKCU");
    private static final List<String> HIVES = List.of("HKLM", "HKCU");

    /** Of all that is installed, what has to do with tokens and signatures is told, and nothing else. */
    private static final List<String> PROGRAMS = List.of(
            "safesign",
            "a.e.t.",
            "safenet",
            "etoken",
            "epass2003",
            "watchdata",
            "opensc",
            "awp",
            "bit4id",
            "idprotect",
            "pjeoffice",
            "serpro",
            "web pki",
            "web signer",
            "websigner",
            "shodo",
            "emissor nf",
            "desktopid",
            "bird id",
            "birdid",
            "vidaas",
            "safeid",
            "remoteid");

    private static final List<String> BROWSERS = List.of("Google\\Chrome", "Microsoft\\Edge", "Mozilla");

    /** Hosts of extensions that sign. */
    private static final List<String> SIGNERS =
            List.of("com.lacunasoftware.webpki", "br.com.softplan.webpki", "br.com.certisign.websigner");

    private RegistryPlaces() {}

    static List<Sighting> providers() {
        var calais = "\\SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards";
        var csp = "\\SOFTWARE\\Microsoft\\Cryptography\\Defaults\\Provider";
        return Stream.of(
                        cards("HKLM64" + calais),
                        cards("HKLM32" + calais),
                        Registry.tree("HKLM64" + csp),
                        Registry.tree("HKLM32" + csp),
                        Registry.tree("HKLM\\SYSTEM\\CurrentControlSet\\Control\\Cryptography\\Providers"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sighting> cards(String key) {
        return Registry.tree(key, "ATR", "ATRMask", "Crypto Provider", "Smart Card Key Storage Provider", "80000001");
    }

    static List<Sighting> system() {
        return Stream.of(
                        Registry.values(
                                "HKLM64\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion",
                                "CurrentBuildNumber",
                                "UBR",
                                "DisplayVersion"),
                        Registry.values(
                                "HKLM64\\SOFTWARE\\Microsoft\\Cryptography\\Calais", "DisableCapiOverrideForRSA"),
                        Registry.values("HKLM64\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full", "Release"))
                .flatMap(List::stream)
                .toList();
    }

    static List<Sighting> starts() {
        return Stream.of(
                        Registry.values(SERVICES + "CertPropSvc", "Start"),
                        Registry.values(SERVICES + "SCardSvr", "Start"),
                        Registry.values(SERVICES + "W32Time", "Start"),
                        Registry.values(SERVICES + "W32Time\\Parameters", "Type"))
                .flatMap(List::stream)
                .toList();
    }

    static List<Sighting> policies() {
        var machine = Stream.of(
                Registry.values("HKLM" + POLICIES + "Microsoft\\Windows\\CertProp", "CertPropEnabled"),
                Registry.values("HKLM" + POLICIES + "Microsoft\\Windows NT\\Terminal Services", "fEnableSmartCard"),
                Registry.values(
                        "HKLM" + POLICIES + "Microsoft\\Windows\\DeviceInstall\\Restrictions",
                        "DenyUnspecified",
                        "DenyDeviceClasses",
                        "DenyDeviceIDs"),
                Registry.values("HKCU\\SOFTWARE\\" + INTERNET, "SecureProtocols"),
                Registry.values(
                        "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client",
                        "Enabled",
                        "DisabledByDefault"));
        var both = HIVES.stream().map(hive -> hive + POLICIES).flatMap(RegistryPlaces::ofBrowsers);
        return Stream.concat(machine, both).flatMap(List::stream).toList();
    }

    private static Stream<List<Sighting>> ofBrowsers(String policies) {
        return Stream.of(
                Registry.values(policies + INTERNET, "SecureProtocols"),
                Registry.list(policies + "Google\\Chrome\\AutoSelectCertificateForUrls"),
                Registry.list(policies + "Microsoft\\Edge\\AutoSelectCertificateForUrls"),
                Registry.list(policies + "Google\\Chrome\\NativeMessagingBlocklist"),
                Registry.list(policies + "Google\\Chrome\\NativeMessagingAllowlist"),
                Registry.list(policies + "Microsoft\\Edge\\NativeMessagingBlocklist"),
                Registry.list(policies + "Microsoft\\Edge\\NativeMessagingAllowlist"));
    }

    static List<Sighting> programs() {
        return VIEWS.stream()
                .flatMap(view -> Registry.tree(view + UNINSTALL, "DisplayName", "DisplayVersion").stream())
                .toList()
                .stream()
                .collect(java.util.stream.Collectors.groupingBy(RegistryPlaces::key))
                .values()
                .stream()
                .filter(RegistryPlaces::isOfOurs)
                .flatMap(List::stream)
                .toList();
    }

    private static String key(Sighting sighting) {
        var mark = sighting.place().indexOf('!');
        return mark < 0 ? sighting.place() : sighting.place().substring(0, mark);
    }

    private static boolean isOfOurs(List<Sighting> program) {
        return program.stream()
                .anyMatch(one -> one.sight() instanceof Sight.Unseen
                        || (one.place().endsWith("!DisplayName")
                                && text(one).filter(RegistryPlaces::isOurs).isPresent()));
    }

    private static boolean isOurs(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return PROGRAMS.stream().anyMatch(lower::contains);
    }

    /** The hosts of signers, and whether the file that each names is there. */
    static List<Sighting> signers() {
        var hosts = VIEWS.stream()
                .flatMap(view ->
                        BROWSERS.stream().map(browser -> view + "\\SOFTWARE\\" + browser + "\\NativeMessagingHosts\\"))
                .flatMap(place -> SIGNERS.stream().flatMap(signer -> Registry.values(place + signer, "").stream()))
                .toList();
        var manifests = hosts.stream().flatMap(host -> text(host).stream()).flatMap(SystemFiles::manifest);
        return Stream.concat(hosts.stream(), manifests).toList();
    }

    static Optional<String> text(Sighting sighting) {
        return sighting.sight() instanceof Sight.Value(var text) ? Optional.of(text) : Optional.empty();
    }
}
