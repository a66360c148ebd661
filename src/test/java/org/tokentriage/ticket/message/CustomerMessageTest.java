package org.tokentriage.ticket.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Phone;
import org.tokentriage.ticket.TicketField;

/** That what a customer writes is sorted into the fields of a ticket, and that nothing else is taken for one. */
class CustomerMessageTest {

    private static final int MESSAGES = 3_000;

    private static final List<String> NAMES = List.of(
            "Ana Souza",
            "Conceição Araújo",
            "João Pereira da Silva",
            "Márcia D'Ávila",
            "José dos Santos e Lima",
            "Íris Nunes");
    private static final List<String> COMPANIES = List.of(
            "Padaria Pão Dourado Ltda.",
            "Mercado & Cia Ltda",
            "AUTO PEÇAS IRMÃOS LIMA EIRELI",
            "Transportes União S.A.",
            "Café 3 Corações ME");
    private static final List<String> NUMBERS =
            List.of("11222333000181", "12ABC34501DE35", "00000000000191", "26637142000158");
    private static final List<String> PHONES =
            List.of("11987654321", "1134567890", "4732224455", "85991234567", "08001234567");
    private static final List<String> ADDRESSES = List.of(
            "ana@padaria.com.br", "ANA@Empresa.COM.BR", "joao.pereira+nfe@mercado-lima.example", "m_davila@x.adv.br");
    private static final List<String> NOISE = List.of(
            "Pedido 4500123456 de 23/11/2026.",
            "CPF 529.982.247-25 do responsável",
            "CEP: 01310-100, Av. Paulista, 1578",
            "Número de série 00A1B2C3D4E5F607",
            "Protocolo 20261123103299",
            "R$ 1.234,56 vencem em 05/12/2026 às 10h30",
            "Nota 123.456.789, série 001",
            "A chave é TT-7K4M-92QD-X3VA.",
            "");

    private record Facts(Cnpj cnpj, String company, String name, Phone first, Phone second, Email email) {}

    @Test
    void messagesOfAllShapesAreSorted() {
        for (var seed = 0; seed < MESSAGES; seed++) {
            var random = new Random(seed);
            var facts = facts(random);
            var text = message(facts, random);

            var found = CustomerMessage.of(text);
            assertThat(found)
                    .as("seed %s: %s", seed, text)
                    .isEqualTo(new CustomerMessage(
                            List.of(facts.cnpj()),
                            Optional.of(facts.company()),
                            Optional.of(facts.name()),
                            List.of(facts.first(), facts.second()),
                            Optional.of(facts.email()),
                            Set.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana <ANA@Empresa.COM.BR>;                     | Ana          | ANA@Empresa.COM.BR
                    De: "João Pereira" <joao@x.com.br>            | João Pereira | joao@x.com.br
                    Oi, aqui é a Maria Lima, e-mail maria@x.com.  | Maria Lima   | maria@x.com
                    Contato: José (financeiro) - jose@x.com       | José         | jose@x.com
                    """)
    void anAddressAndWhoseItIs(String text, String name, String address) {
        var found = CustomerMessage.of(text);

        assertThat(found.name()).contains(name);
        assertThat(found.email()).contains(new Email(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bom dia, o token parou de funcionar ontem.",
                "Reunião dia 23/11/2026 às 10:32, sala 12",
                "Boleto 34191.79001 01043.510047 91020.150008 1 84010000002000",
                "Série 00A1B2C3D4E5F607",
                "meu nome é",
                ""
            })
    void whatTellsNothingOfTheCustomerGivesNothing(String text) {
        assertThat(CustomerMessage.of(text).fields()).isEmpty();
        assertThat(CustomerMessage.of(text).oddities()).isEmpty();
        assertThat(CustomerMessage.isWorthSorting(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CPF 529.982.247-25                                                         | CPF
                    meu cpf é 52998224725... cpf: 529.982.247-25                                | CPF
                    CNPJ 11.222.333/0001-82                                                    | WRONG_CNPJ
                    o cnpj é 11222333000182                                                    | WRONG_CNPJ
                    a empresa é a 11.222.333/0001-82                                           | WRONG_CNPJ
                    telefone 98765-4321 e 3456-7890, sem ddd mesmo, aqui é de Curitiba. Marcos | PHONE_WITHOUT_AREA
                    tel 98765 4321                                                             | PHONE_WITHOUT_AREA
                    tel (11) 98765-4321 ou 3456-7890                                           | PHONE_WITHOUT_AREA
                    """)
    void whatATicketCannotUseAsItStandsIsNamed(String text, Oddity oddity) {
        assertThat(CustomerMessage.of(text).oddities()).containsExactly(oddity);
        assertThat(CustomerMessage.isWorthSorting(text)).isTrue();
    }

    @Test
    void ofSeveralCompaniesAllAreKeptAndTheOneThatIsQuotedComesLast() {
        assertThat(CustomerMessage.of("matriz 11.222.333/0001-81 e a filial 11.222.333/0002-62, o token é da filial")
                        .cnpjs())
                .extracting(Cnpj::formatted)
                .containsExactly("11.222.333/0001-81", "11.222.333/0002-62");
        assertThat(CustomerMessage.of("> CNPJ 19131243000197\nNa verdade o CNPJ certo é 11444777000161")
                        .cnpjs())
                .extracting(Cnpj::value)
                .containsExactly("11444777000161", "19131243000197");
    }

    @Test
    void aLongMessageIsReadToItsEndOrSaidToBeCut() {
        var end = "\nCNPJ 11.222.333/0001-81";
        assertThat(CustomerMessage.of("bom dia ".repeat(3_000) + end).cnpj()).isPresent();
        assertThat(CustomerMessage.of("bom dia ".repeat(30_000) + end).oddities())
                .containsExactly(Oddity.CUT);
    }

    @Test
    void aCompanyIsNotWhoeverIsToBeCalled() {
        var found = CustomerMessage.of("Padaria Pão Dourado Ltda. <contato@padaria.com.br>");

        assertThat(found.name()).isEmpty();
        assertThat(found.company()).contains("Padaria Pão Dourado Ltda.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 11.222.333/0001-81\n", "(11) 98765-4321", "ana@x.com.br", "11222333000181"})
    void whatBelongsIntoOneFieldIsPastedThere(String text) {
        assertThat(CustomerMessage.isWorthSorting(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CNPJ: 11.222.333/0001-81", "Ana <ANA@Empresa.COM.BR>;", "tel (11) 98765-4321 / 11 3456-7890"})
    void whatIsMoreThanThatIsSorted(String text) {
        assertThat(CustomerMessage.isWorthSorting(text)).isTrue();
    }

    @Test
    void eachFieldGetsWhatItTakes() {
        var found = CustomerMessage.of("cnpj 11222333000181, fones 11987654321 e 1134567890");

        assertThat(found.fields())
                .isEqualTo(Map.of(
                        TicketField.CNPJ, "11.222.333/0001-81",
                        TicketField.PHONE_1, "(11) 98765-4321",
                        TicketField.PHONE_2, "(11) 3456-7890"));
    }

    /** A whole log may be on the clipboard. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "1 ", "A ", "a@", ".", "Ana ", "(11", "Nome: A ", "\n"})
    void noTextTakesLong(String piece) {
        var text = piece.repeat(200_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CustomerMessage.of(text));
    }

    private static Facts facts(RandomGenerator random) {
        var first = random.nextInt(PHONES.size());
        var second = (first + 1 + random.nextInt(PHONES.size() - 1)) % PHONES.size();
        return new Facts(
                new Cnpj(one(NUMBERS, random)),
                one(COMPANIES, random),
                one(NAMES, random),
                new Phone(PHONES.get(first)),
                new Phone(PHONES.get(second)),
                new Email(one(ADDRESSES, random)));
    }

    private static String message(Facts facts, RandomGenerator random) {
        var cnpj =
                random.nextBoolean() ? facts.cnpj().formatted() : facts.cnpj().value();
        var first = written(facts.first(), random);
        var second = written(facts.second(), random);
        var lines = new ArrayList<String>();
        lines.add(one(List.of("Bom dia!", "Olá, tudo bem?", "Prezados,", ""), random));
        lines.add(one(NOISE, random));
        switch (random.nextInt(4)) {
            case 0 -> {
                lines.add("Razão social: " + facts.company());
                lines.add("CNPJ: " + cnpj);
                lines.add("Nome: " + facts.name());
                lines.add("Telefones: " + first + " / " + second);
                lines.add("E-mail: " + facts.email().value());
            }
            case 1 -> {
                lines.add(0, "De: " + facts.name() + " <" + facts.email().value() + ">");
                lines.add("Nosso certificado não funciona. Empresa: " + facts.company());
                lines.add("cnpj " + cnpj + ", ligar em " + first + " ou " + second + ".");
            }
            case 2 -> {
                lines.replaceAll(line -> "[10:31, 23/11/2026] " + facts.name() + ": " + line);
                lines.add("[10:32, 23/11/2026] " + facts.name() + ": meu cnpj é " + cnpj);
                lines.add("[10:32, 23/11/2026] " + facts.name() + ": " + first);
                lines.add("[10:33, 23/11/2026] " + facts.name() + ": ou " + second);
                lines.add("[10:34, 23/11/2026] " + facts.name() + ": "
                        + facts.email().value());
                lines.add("Empresa: " + facts.company());
            }
            default -> {
                lines.add("O token parou.");
                lines.add("");
                lines.add("Atenciosamente,");
                lines.add(facts.name());
                lines.add(facts.company() + " - CNPJ " + cnpj);
                lines.add("Fone " + first + " | Cel. " + second);
                lines.add(facts.email().value());
            }
        }
        lines.add(one(NOISE, random));
        return String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
    }

    private static String written(Phone phone, RandomGenerator random) {
        var digits = phone.digits();
        if (digits.startsWith("0800")) {
            return random.nextBoolean() ? phone.formatted() : digits;
        }
        var local = digits.substring(2);
        return switch (random.nextInt(5)) {
            case 0 -> phone.formatted();
            case 1 -> digits;
            case 2 -> "+55 " + digits.substring(0, 2) + " " + local;
            case 3 -> "+55" + digits;
            default ->
                "0" + digits.substring(0, 2) + " " + local.substring(0, local.length() - 4) + "."
                        + local.substring(local.length() - 4);
        };
    }

    private static String one(List<String> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
