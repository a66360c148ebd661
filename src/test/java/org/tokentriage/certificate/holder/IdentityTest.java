package org.tokentriage.certificate.holder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.DERUniversalString;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.chain.HeldCertificates;
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

    /** As directories write names, from the root down or from the leaf up. */
    @ParameterizedTest
    @ValueSource(
            strings = {"DC=example,CN=Users,CN=MARIA", "CN=MARIA,CN=Users,DC=example", "C=BR,OU=X,CN=Users,CN=MARIA"})
    void theHolderIsTheMostSpecificCommonName(String name) {
        assertThat(identity(CertificateDraft.named(name)).holder()).isEqualTo("MARIA");
    }

    @Test
    void aNameInFourBytesACharacterIsRead() {
        var value = new DERUniversalString("CONCEIÇÃO 😀".getBytes(Charset.forName("UTF-32BE")));
        var name = new X500Name(new RDN[] {new RDN(BCStyle.CN, value)});

        assertThat(identity(CertificateDraft.of(name, TestKeys.elliptic().getPublic()))
                        .holder())
                .isEqualTo("CONCEIÇÃO 😀");
    }

    @Test
    void theCommonNameIsFoundBesideOthersInOnePart() {
        assertThat(identity(CertificateDraft.named("C=BR,OU=SETOR+CN=EMPRESA")).subject())
                .isEqualTo("EMPRESA");
    }

    @Test
    void withoutCommonNameTheOrganisationStandsOrAnAlternativeNameOrTheUnit() {
        assertThat(identity(CertificateDraft.named("C=BR,O=PADARIA,OU=SETOR")).holder())
                .isEqualTo("PADARIA");
        assertThat(identity(CertificateDraft.named("C=BR,OU=SETOR")).subject()).isEqualTo("SETOR");
        assertThat(identity(CertificateDraft.named("C=BR,OU=SETOR")
                                .extension(
                                        Extension.subjectAlternativeName,
                                        new GeneralNames(new GeneralName(GeneralName.rfc822Name, "a@b.example"))))
                        .holder())
                .isEqualTo("a@b.example");
        assertThat(identity(CertificateDraft.named("C=BR")).holder()).isEmpty();
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
        assertThat(chain(der).toString().replaceAll("[.-]", "")).doesNotContain(CPF, "14031975");
    }

    private static CertificateChain chain(byte[] der) {
        var details = (CertificateDetails) CertificateReader.read(der);
        return HeldCertificates.of(List.of(details)).chainOf(details);
    }

    private static Identity identity(CertificateDraft draft) {
        return ((CertificateDetails) CertificateReader.read(draft.issued())).identity();
    }
}
