package org.tokentriage.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Providers;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.computer.sightings.StoreSightings;
import org.tokentriage.token.maker.DefaultSoftware;

/** What a store remembers of a token that is blank: a suggestion, never more. */
class GhostsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:24:00Z");
    private static final String SAFESIGN = "SafeSign Standard Cryptographic Service Provider";
    private static final TokenAtHand BLANK = new TokenAtHand(List.of(), List.of(), List.of(), "Leitora");
    private static final List<String> PROVIDERS = List.of(
            SAFESIGN,
            "SafeSign Standard RSA and AES Cryptographic Service Provider",
            "Microsoft Smart Card Key Storage Provider",
            "Microsoft Base Smart Card Crypto Provider",
            "Microsoft Enhanced Cryptographic Provider v1.0",
            "eToken Base Cryptographic Provider",
            "VIDaaS Key Storage Provider",
            "");

    @Test
    void aCertificateOfSafeSignsProviderFillsTheForm() {
        assertThat(ghosts(BLANK, "TOKEN", SAFESIGN)).singleElement().satisfies(ghost -> {
            assertThat(ghost.certain()).isTrue();
            assertThat(ghost.cnpj()).contains("11222333000181");
            assertThat(ghost.company()).contains("EMPRESA DE TESTE LTDA");
            assertThat(ghost.email()).contains("fulano@example.test");
            assertThat(ghost.serial()).contains("1003");
            assertThat(ghost.end()).contains(Instant.parse("2049-12-31T23:59:59Z"));
        });
    }

    @Test
    void oneOfMicrosoftsProviderIsPossibleOnly() {
        assertThat(ghosts(BLANK, "TOKEN", "Microsoft Smart Card Key Storage Provider"))
                .singleElement()
                .matches(ghost -> !ghost.certain());
    }

    @Test
    void nothingIsSuggestedBesideACertificateOnTheToken() {
        assertThat(ghosts(StoredExamples.token(), "TOKEN", SAFESIGN)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    /** Of certificates that came from no token nothing is told but what can be compared. */
    @ParameterizedTest
    @MethodSource("seeds")
    void ofFiftyStoresNothingElseIsSuggestedOrTold(int seed) {
        var chance = new Random(seed);
        var told = new ArrayList<Sighting>();
        var expected = 0;
        for (var name : List.of("TOKEN", "OLD", "CLOUD", "OTHER")) {
            var provider = PROVIDERS.get(chance.nextInt(PROVIDERS.size()));
            var der = StoredExamples.named(name);
            var one = StoreSightings.own(der, Optional.of(provider), chance.nextBoolean());
            var isOfToken = DefaultSoftware.provides(provider) || (Providers.isForCards(provider) && isIcpBrasils(der));
            expected += isOfToken ? 1 : 0;
            if (!isOfToken) {
                assertThat(one).noneMatch(sighting -> sighting.told().contains("EMPRESA"));
                assertThat(one).extracting(Sighting::place).noneMatch(place -> place.endsWith("!cnpj"));
            }
            told.addAll(one);
        }
        told.add(Probe.STORE.done());

        var ghosts = Examination.of(Sightings.of(told), BLANK, NOW).ghosts();

        assertThat(ghosts).hasSize(expected);
        assertThat(ghosts).isSortedAccordingTo((one, other) -> Boolean.compare(other.certain(), one.certain()));
    }

    private static boolean isIcpBrasils(byte[] der) {
        return ((CertificateDetails) CertificateReader.read(der))
                .icpBrasil()
                .kind()
                .isPresent();
    }

    private static List<Ghost> ghosts(TokenAtHand token, String name, String provider) {
        var told = new ArrayList<>(StoreSightings.own(StoredExamples.named(name), Optional.of(provider), false));
        told.add(Probe.STORE.done());
        return Examination.of(Sightings.of(told), token, NOW).ghosts();
    }
}
