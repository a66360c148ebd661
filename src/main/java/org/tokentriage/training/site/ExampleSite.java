package org.tokentriage.training.site;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tokentriage.training.site.SimulatorSite.Client;
import org.tokentriage.training.site.SimulatorSite.Contact;
import org.tokentriage.training.site.SimulatorSite.Credentials;
import org.tokentriage.training.site.SimulatorSite.Workflow;

/** The fictional data of {@link SimulatorSite#example()}; no person or company in it exists. */
final class ExampleSite {

    private static final String HEADQUARTERS = "4";

    private ExampleSite() {}

    static SimulatorSite create() {
        return new SimulatorSite(
                "/qualitor",
                new Credentials("integracao.token", "S3nha&Ficticia", "1"),
                new Codes(labels(), additional()),
                List.of(bakery(), clinic(), generic()),
                new Workflow(700_123, "Suporte", "Relacionamento", Duration.ofSeconds(5)));
    }

    private static Map<CodedField, Map<String, String>> labels() {
        return Map.of(
                CodedField.TYPE, Map.of("5", "Atendimento", "6", "Requisição"),
                CodedField.CATEGORY, Map.of("32", "Certificado digital", "33", "Token e leitora"),
                CodedField.LOCALITY, Map.of(HEADQUARTERS, "Matriz", "5", "Filial São Paulo"),
                CodedField.SEVERITY, Map.of("1", "Alta", "2", "Média", "3", "Baixa"),
                CodedField.ORIGIN, Map.of("1", "Telefone", "9", "Integração"),
                CodedField.COMPLEXITY, Map.of("1", "Simples"),
                CodedField.MOOD, Map.of("1", "Tranquilo"),
                CodedField.TEMPLATE, Map.of("7", "Token em branco"),
                CodedField.FOLLOW_UP_TYPE, Map.of("1", "Informação", "5", "Solução"));
    }

    private static Map<String, String> additional() {
        return Map.of("48", "Série do token", "49", "Telefone 1", "50", "Telefone 2", "51", "E-mail do contato");
    }

    private static Client bakery() {
        return new Client(
                "120",
                "PADARIA PÃO DOURADO LTDA",
                Optional.of("11222333000181"),
                List.of(
                        new Contact(
                                "2", "Conceição Araújo", "financeiro@paodourado.example", "conceicao", HEADQUARTERS),
                        new Contact("3", "João Magalhães", "joao@paodourado.example", "joao", "5")));
    }

    private static Client clinic() {
        return new Client(
                "A130",
                "CLÍNICA SÃO JOÃO LTDA",
                Optional.of("12ABC34501DE35"),
                List.of(new Contact("1", "Mônica Uchôa", "recepcao@saojoao.example", "monica", HEADQUARTERS)));
    }

    private static Client generic() {
        return new Client(
                "1",
                "CLIENTE NÃO CADASTRADO",
                Optional.empty(),
                List.of(new Contact("1", "Contato não cadastrado", "suporte@certifica.example", "", HEADQUARTERS)));
    }
}
