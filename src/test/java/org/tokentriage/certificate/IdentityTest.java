package org.tokentriage.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.testing.TestKeys;

class IdentityTest {

    private static final String CPF = "52998224725";

    @ParameterizedTest
    @CsvSource({
        "EMPRESA LTDA:11222333000181,EMPRESA LTDA",
        "EMPRESA LTDA : 11.222.333/0001-81,EMPRESA LTDA",
        "EMPRESA LTDA:12ABC34501DE35,EMPRESA LTDA",
        "FULANO DE TAL:52998224725,FULANO DE TAL",
        "FULANO DE TAL:529.982.247-25,FULANO DE TAL",
        "EMPRESA LTDA:1122233300018,EMPRESA LTDA",
        "NOTA: 3 PAES,NOTA: 3 PAES",
        "EMPRESA: FILIAL,EMPRESA: FILIAL",
        "EMPRESA LTDA,EMPRESA LTDA",
        ":11222333000181,:11222333000181"
    })
    void theHolderIsTheNameWithoutTheNumberBehindIt(String commonName, String holder) {
        assertThat(identity(CertificateDraft.of(commonName)).holder()).isEqualTo(holder);
    }

    @Test
    void aCompanysNumberStaysInTheSubject() {
        assertThat(identity(CertificateDraft.of("EMPRESA:11222333000181")).subject())
                .isEqualTo("EMPRESA:11222333000181");
    }

    @Test
    void aNameIsShownAsItWasMeant() {
        var name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, "PÃES, DOCES & CIA")
                .build();

        assertThat(identity(CertificateDraft.of(name, TestKeys.elliptic().getPublic()))
                        .holder())
                .isEqualTo("PÃES, DOCES & CIA");
    }

    @Test
    void theCommonNameIsFoundBesideOthersInOnePart() {
        assertThat(identity(CertificateDraft.named("C=BR,OU=SETOR+CN=EMPRESA")).subject())
                .isEqualTo("EMPRESA");
    }

    @Test
    void withoutCommonNameTheWholeNameStands() {
        assertThat(identity(CertificateDraft.named("C=BR,OU=SETOR")).subject()).isEqualTo("C=BR,OU=SETOR");
        assertThat(identity(CertificateDraft.named("")).subject()).isEmpty();
    }

    @Test
    void whatCannotBeSeenIsNoPartOfAName() {
        assertThat(identity(CertificateDraft.of("EMPRESA\u202eATSET\u0007")).holder())
                .isEqualTo("EMPRESAATSET");
    }

    @Test
    void aPartThatIsNoTextDoesNotSpoilTheName() {
        var company = new RDN(BCStyle.CN, new DERUTF8String("EMPRESA"));
        var bits = new RDN(BCStyle.CN, new DERBitString(new byte[] {1}));
        var name = new X500Name(new RDN[] {bits, company});

        assertThat(identity(CertificateDraft.of(name, TestKeys.elliptic().getPublic()))
                        .subject())
                .isEqualTo("EMPRESA");
    }

    @Test
    void aNameIsCutWhereNobodyReadsOn() {
        var value = new DERUTF8String("A".repeat(30_000));
        var name = new X500Name(new RDN[] {new RDN(BCStyle.CN, value)});

        assertThat(identity(CertificateDraft.of(name, TestKeys.elliptic().getPublic()))
                        .subject())
                .hasSize(256);
    }

    static CertificateDraft[] thoseWithACpf() {
        return new CertificateDraft[] {
            CertificateDraft.of("FULANO DE TAL:" + CPF).otherName(1, "14031975" + CPF + "0".repeat(26)),
            CertificateDraft.of("FULANO:" + CPF + ":OAB"),
            CertificateDraft.of(CPF),
            CertificateDraft.named("SERIALNUMBER=" + CPF + ",OU=SETOR"),
            CertificateDraft.of("FULANO 529.982.247-25"),
            CertificateDraft.of("EMPRESA:11222333000181")
                    .otherName(4, "14031975" + CPF)
                    .otherName(2, "FULANO:" + CPF),
        };
    }

    @ParameterizedTest
    @MethodSource("thoseWithACpf")
    void noWholeCpfNorBirthDateComesOut(CertificateDraft draft) {
        var der = draft.issued();

        assertThat(CertificateReader.read(der).toString().replaceAll("[.-]", ""))
                .doesNotContain(CPF, "14031975");
        assertThat(HeldCertificates.of(List.of(der)).chainOf(der).toString().replaceAll("[.-]", ""))
                .doesNotContain(CPF, "14031975");
    }

    private static Identity identity(CertificateDraft draft) {
        return ((CertificateDetails) CertificateReader.read(draft.issued())).identity();
    }
}
