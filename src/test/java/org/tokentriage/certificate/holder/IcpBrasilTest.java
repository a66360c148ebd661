package org.tokentriage.certificate.holder;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.testing.CertificateDraft;

class IcpBrasilTest {

    private static final String CNPJ = "11222333000181";
    private static final String CPF = "52998224725";
    private static final String BIRTH = "14031975";
    private static final String A3 = "2.16.76.1.2.3.7";
    private static final String CNPJ_OID = "2.16.76.1.3.3";

    @Test
    void aCompanyHasItsNumberAndAPersonWhoAnswersForIt() {
        var company = read(CertificateDraft.of("PADARIA PAO DOURADO LTDA:" + CNPJ)
                .otherName(4, BIRTH + CPF + "0".repeat(11) + "0".repeat(15))
                .otherName(2, "CONCEICAO ARAUJO")
                .otherName(3, CNPJ)
                .otherName(7, "000000000000")
                .policy("2.16.76.1.2.3.7"));

        assertThat(company.kind()).contains(HolderKind.COMPANY);
        assertThat(company.cnpj()).contains(CNPJ);
        assertThat(company.policy().flatMap(Policy::type)).contains(PolicyType.A3);
        assertThat(company.responsible().flatMap(Person::name)).contains("CONCEICAO ARAUJO");
        assertThat(cpf(company)).contains("***.982.247-**");
    }

    @Test
    void aPersonAnswersForThemselves() {
        var person = read(CertificateDraft.of("FULANO DE TAL:" + CPF).otherName(1, BIRTH + CPF));

        assertThat(person.kind()).contains(HolderKind.PERSON);
        assertThat(person.cnpj()).isEmpty();
        assertThat(person.responsible().flatMap(Person::name)).contains("FULANO DE TAL");
        assertThat(cpf(person)).contains("***.982.247-**");
    }

    @Test
    void anEquipmentBelongsToACompany() {
        var equipment = read(CertificateDraft.of("loja.exemplo.com.br")
                .otherName(8, "EMPRESA DE TESTE LTDA")
                .otherName(3, CNPJ)
                .otherName(2, "FULANO DE TAL"));

        assertThat(equipment.kind()).contains(HolderKind.EQUIPMENT);
        assertThat(equipment.cnpj()).contains(CNPJ);
        assertThat(read(CertificateDraft.of("SAT").otherName(10, "0".repeat(38)))
                        .kind())
                .contains(HolderKind.EQUIPMENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 203, 204, 401, 402})
    void theNewKindsAreSealsWhicheverNumberTheyGet(int number) {
        var seal = read(CertificateDraft.of("EMPRESA").otherName(3, CNPJ).policy("2.16.76.1.2." + number + ".1"));

        assertThat(seal.kind()).contains(HolderKind.SEAL);
        assertThat(seal.policy()).contains(new Policy("2.16.76.1.2." + number + ".1", Optional.of(PolicyType.SEAL)));
        assertThat(PolicyType.SEAL.code()).isEmpty();
    }

    /** DOC-ICP-04 item 7.1.2 allows the first two; the others are met as well. */
    static Stream<ASN1Encodable> encodings() {
        return Stream.of(
                new DEROctetString(CNPJ.getBytes(US_ASCII)),
                new DERPrintableString(CNPJ),
                new DERUTF8String(CNPJ),
                new DERIA5String(CNPJ),
                new DERBMPString(CNPJ),
                new DERTaggedObject(true, 0, new DERTaggedObject(true, 1, new DERUTF8String(CNPJ))),
                new DEROctetString(encoded(new DERPrintableString(CNPJ))),
                new DERPrintableString("11.222.333/0001-81"),
                new DERPrintableString("  " + CNPJ + "   "),
                new DERUTF8String(CNPJ + "\u0000\u202e"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aNumberIsReadInEachEncoding(ASN1Encodable cnpj) {
        assertThat(read(CertificateDraft.of("EMPRESA").otherName(CNPJ_OID, cnpj))
                        .cnpj())
                .contains(CNPJ);
    }

    @Test
    void aTextWithinAnOctetStringIsUnwrapped() {
        var name = "MARIA APARECIDA CONCEICAO ARAUJO DE ALBUQUERQUE";
        var wrapped = new DEROctetString(encoded(new DERBMPString(name)));

        assertThat(read(CertificateDraft.of("EMPRESA").otherName("2.16.76.1.3.2", wrapped))
                        .responsible()
                        .flatMap(Person::name))
                .contains(name);
    }

    @Test
    void aTextOfTheOldWindowsIsRead() {
        var octets = new DEROctetString("CONCEIÇÃO".getBytes(Charset.forName("windows-1252")));

        assertThat(read(CertificateDraft.of("EMPRESA").otherName("2.16.76.1.3.2", octets))
                        .responsible()
                        .flatMap(Person::name))
                .contains("CONCEIÇÃO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1122233300018", "112223330001810", "00000000000000", "1122233300018A", "CNPJ"})
    void aNumberThatCannotBeACnpjIsNone(String wrong) {
        assertThat(read(CertificateDraft.of("EMPRESA").otherName(3, wrong)).cnpj())
                .isEmpty();
        assertThat(read(CertificateDraft.of("EMPRESA:" + CNPJ).otherName(3, wrong))
                        .cnpj())
                .contains(CNPJ);
    }

    @Test
    void aValueThatIsNoTextIsNone() {
        assertThat(read(CertificateDraft.of("EMPRESA").otherName(CNPJ_OID, DERNull.INSTANCE))
                        .cnpj())
                .isEmpty();
    }

    @Test
    void anOtherNameThatIsCutOffIsLeftOutAlone() {
        var names = read(CertificateDraft.of("EMPRESA")
                .otherName()
                .otherName(new ASN1ObjectIdentifier(CNPJ_OID))
                .otherName(3, CNPJ));

        assertThat(names.cnpj()).contains(CNPJ);
    }

    @Test
    void aNumberMayHaveLetters() {
        assertThat(read(CertificateDraft.of("EMPRESA").otherName(3, "12ABC34501DE35"))
                        .cnpj())
                .contains("12ABC34501DE35");
        assertThat(read(CertificateDraft.of("EMPRESA").otherName(3, "12abc34501de35"))
                        .cnpj())
                .contains("12ABC34501DE35");
    }

    @Test
    void theNumberIsTakenFromItsOwnFieldFirstThenFromTheSerialNumberThenFromTheName() {
        var all = "C=BR,SERIALNUMBER=26637142000158,CN=EMPRESA:12ABC34501DE35";

        assertThat(read(CertificateDraft.named(all).otherName(3, CNPJ)).cnpj()).contains(CNPJ);
        assertThat(read(CertificateDraft.named(all).policy(A3)).cnpj()).contains("26637142000158");
        assertThat(read(CertificateDraft.of("EMPRESA:12ABC34501DE35").policy(A3))
                        .cnpj())
                .contains("12ABC34501DE35");
    }

    /** Such as the number of a European company, VATDE-123456789. */
    @ParameterizedTest
    @ValueSource(strings = {"C=DE,SERIALNUMBER=VATDE-123456789,CN=GmbH", "CN=EMPRESA:11222333000181"})
    void aStrangersNumberIsNoCnpj(String name) {
        assertThat(read(CertificateDraft.named(name)).cnpj()).isEmpty();
    }

    @Test
    void aNumberWithWrongCheckDigitsIsNoCnpj() {
        assertThat(read(CertificateDraft.named("SERIALNUMBER=VATDE-123456789,CN=EMPRESA:11222333000182")
                                .policy(A3))
                        .cnpj())
                .isEmpty();
        assertThat(read(CertificateDraft.of("EMPRESA").otherName(3, "11222333000182"))
                        .cnpj())
                .isEmpty();
    }

    /** Resolução CG 211 of 2024: no alternative name is needed. */
    @Test
    void underTheNewProfileTheSerialNumberInTheNameTellsWhoseItIs() {
        var person = read(CertificateDraft.named("SERIALNUMBER=" + CPF + ",CN=FULANO DE TAL")
                .policy(A3));
        var company = read(
                CertificateDraft.named("SERIALNUMBER=" + CNPJ + ",CN=EMPRESA").policy(A3));

        assertThat(person.kind()).contains(HolderKind.PERSON);
        assertThat(cpf(person)).contains("***.982.247-**");
        assertThat(company.kind()).contains(HolderKind.COMPANY);
        assertThat(company.cnpj()).contains(CNPJ);
    }

    @Test
    void underAPolicyThatIsNotKnownTheNumberAloneTellsNoKind() {
        var unknown = read(
                CertificateDraft.named("SERIALNUMBER=" + CNPJ + ",CN=EMPRESA").policy("2.16.76.1.2.33.1"));

        assertThat(unknown.kind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"18,", "19,***.982.247-**", "45,***.982.247-**", "51,***.982.247-**", "55,***.982.247-**"})
    void aRecordIsReadAsFarAsTheCpfWhateverFollows(int length, String masked) {
        var whole = BIRTH + CPF + "12345678901" + "000001234567890" + "SSPSP     ";
        var person = read(CertificateDraft.of("FULANO DE TAL").otherName(1, whole.substring(0, length)));

        assertThat(cpf(person)).isEqualTo(Optional.ofNullable(masked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000", "11111111111", "52998224726", "5299822472X"})
    void aCpfOfZerosOrWithWrongCheckDigitsIsNone(String wrong) {
        assertThat(cpf(read(CertificateDraft.of("FULANO").otherName(1, BIRTH + wrong))))
                .isEmpty();
    }

    @Test
    void aPersonsCpfIsFoundInTheNameAsWell() {
        var blank = "0".repeat(45);

        assertThat(cpf(read(CertificateDraft.named("SERIALNUMBER=" + CPF + ",CN=FULANO")
                        .otherName(1, blank))))
                .contains("***.982.247-**");
        assertThat(cpf(read(CertificateDraft.of("FULANO:" + CPF).otherName(1, blank))))
                .contains("***.982.247-**");
    }

    @ParameterizedTest
    @CsvSource({
        "2.16.76.1.2.1.12,A1", "2.16.76.1.2.2.1,A2", "2.16.76.1.2.3.13,A3", "2.16.76.1.2.4.1,A4",
        "2.16.76.1.2.101.1,S1", "2.16.76.1.2.104.1,S4", "2.16.76.1.2.303.5,T3", "2.16.76.1.2.304.5,T4",
        "2.16.76.1.2.500.1,CF-e-SAT", "2.16.76.1.2.550.1,OM-BR"
    })
    void theTypeFollowsFromThePolicy(String oid, String code) {
        var policy = read(CertificateDraft.of("EMPRESA").policy(oid)).policy().orElseThrow();

        assertThat(policy.oid()).isEqualTo(oid);
        assertThat(policy.type().flatMap(PolicyType::code)).contains(code);
    }

    @Test
    void ofSeveralPoliciesTheKnownOneCounts() {
        var policies = CertificateDraft.of("EMPRESA")
                .policy("2.23.140.1.2.2")
                .policy("2.16.76.1.2.33.1")
                .policy("2.16.76.1.2.3.7")
                .policy("2.16.76.1.2.1.7");

        assertThat(read(policies).policy()).contains(new Policy("2.16.76.1.2.3.7", Optional.of(PolicyType.A3)));
    }

    @Test
    void aPolicyOfAnUnknownTypeIsShownAsItIs() {
        assertThat(read(CertificateDraft.of("EMPRESA").policy("2.16.76.1.2.33.1"))
                        .policy())
                .contains(new Policy("2.16.76.1.2.33.1", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2.16.76.1.20.3.7", "2.16.76.11.2.3.7", "2.16.76.1.1.3", "1.2.16.76.1.2.3.7", "2.16.76.1.2"})
    void policiesThatOnlyLookAlikeAreNone(String oid) {
        assertThat(read(CertificateDraft.of("EMPRESA").policy(oid)).policy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.16.76.1.3.33", "2.16.76.1.30.3", "2.16.76.1.4.3", "2.16.76.1.3.3.1", "2.16.76.1.3"})
    void otherNamesThatOnlyLookAlikeAreNone(String oid) {
        var stranger = read(CertificateDraft.of("EMPRESA").otherName(oid, new DERPrintableString(CNPJ)));

        assertThat(stranger)
                .isEqualTo(new IcpBrasil(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<String> cpf(IcpBrasil certificate) {
        return certificate.responsible().flatMap(Person::cpf).map(Cpf::masked);
    }

    private static IcpBrasil read(CertificateDraft draft) {
        return ((CertificateDetails) CertificateReader.read(draft.issued())).icpBrasil();
    }

    private static byte[] encoded(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
