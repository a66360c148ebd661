package org.tokentriage.settings.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.Occasion;
import org.tokentriage.settings.Question;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;

class OccasionsTest {

    private static final String EXPIRED = """

            [verdicts.EXPIRED]
            category = "Token e leitora"
            type = "Requisição"
            team = "Renovação"
            promised_answer = "8h"
            title = "Vencido - {cliente}"
            problem = "Venceu em {lido}."
            solution = "Renovar."
            speech = "o seu certificado venceu."
            article = "https://base.exemplo.com.br/artigo?id=12"
            """;

    private static final String QUESTIONS = """

            [[questions]]
            name = "pedido"
            label = "Número do pedido"

            [[questions]]
            name = "compra"
            label = "Data da compra"
            kind = "date"
            verdicts = ["EXPIRED", "BLANK"]
            """;

    private String sample;

    @BeforeEach
    void readSample() throws IOException {
        sample = Files.readString(Path.of("docs/site-profile.sample.toml"));
    }

    @ParameterizedTest
    @EnumSource
    void withoutAWordTicketsAreOpenedAboutBlankTokensAlone(Occasion occasion) {
        assertThat(usable("").occasions().of(occasion).opens()).isEqualTo(occasion == Occasion.BLANK);
    }

    @Test
    void aVerdictHasItsOwnCodesTeamWordsAndPromise() {
        var profile = usable(EXPIRED);
        var expired = profile.about(Occasion.EXPIRED);

        assertThat(profile.occasions().of(Occasion.EXPIRED).opens()).isTrue();
        assertThat(profile.occasions().of(Occasion.EXPIRED).article())
                .contains(URI.create("https://base.exemplo.com.br/artigo?id=12"));
        assertThat(expired.codes().categories())
                .extracting(Choice::label)
                .containsExactly("Token e leitora", "Certificado digital");
        assertThat(expired.codes().types()).extracting(Choice::label).containsExactly("Requisição", "Atendimento");
        assertThat(expired.related().team()).isEqualTo("Renovação");
        assertThat(expired.texts().title()).isEqualTo("Vencido - {cliente}");
        assertThat(expired.texts().description()).isEqualTo(profile.texts().description());
        assertThat(expired.answerBy(Instant.EPOCH)).isEqualTo(Instant.EPOCH.plus(Duration.ofHours(8)));
        assertThat(profile.about(Occasion.BLANK)).usingRecursiveComparison().isEqualTo(profile);
    }

    @Test
    void aVerdictCanBeSwitchedOff() {
        assertThat(usable(EXPIRED + "open = false")
                        .occasions()
                        .of(Occasion.EXPIRED)
                        .opens())
                .isFalse();
    }

    @Test
    void aBlankTokensTicketMayChangeInPart() {
        var blank = usable("\n[verdicts.BLANK]\nteam = \"Emissão\"").about(Occasion.BLANK);

        assertThat(blank.related().team()).isEqualTo("Emissão");
        assertThat(blank.texts().title()).isEqualTo("Token em branco - {cliente}");
    }

    @Test
    void aQuestionIsAskedWhereItConcerns() {
        var occasions = usable(QUESTIONS).occasions();

        assertThat(occasions.questionsAbout(Occasion.BLANK))
                .extracting(Question::name)
                .containsExactly("pedido", "compra");
        assertThat(occasions.questionsAbout(Occasion.VALID))
                .extracting(Question::name)
                .containsExactly("pedido");
        assertThat(occasions.questions())
                .extracting(Question::kind)
                .containsExactly(Question.Kind.TEXT, Question.Kind.DATE);
    }

    @Test
    void answersThatWouldReachNobodyAreRefused() {
        sample = sample.replace("\n{respostas}\n", "\n");

        assertThat(mistakes(QUESTIONS))
                .singleElement()
                .asString()
                .endsWith(", texts.description: há perguntas em [[questions]], e a descrição não leva as"
                        + " respostas, que não chegariam à próxima equipe. Ponha {respostas} na descrição.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[verdicts.EXPIRED] | [verdicts.EXPIRD] | verdicts.EXPIRD: este nome não existe aqui. Você quis dizer EXPIRED?",
                "[verdicts.EXPIRED] | [verdicts.INCONCLUSIVE] | verdicts.INCONCLUSIVE: este nome não existe aqui. Os nomes possíveis são: BLANK, UNINITIALISED",
                "team =             | teem =            | verdicts.EXPIRED.teem: este nome não existe aqui. Você quis dizer team?",
                "title = \"Vencido - {cliente}\" |          | verdicts.EXPIRED.title: falta este valor.",
                "{cliente}          | {client}          | verdicts.EXPIRED.title: {client} não existe aqui.",
                "Token e leitora    | Tokens            | verdicts.EXPIRED.category: precisa ser um destes nomes, como está escrito em [codes]: Certificado digital, Token e leitora.",
                "\"8h\"             | \"oito\"          | verdicts.EXPIRED.promised_answer: precisa ser um tempo",
                "https://base.      | base.             | verdicts.EXPIRED.article: precisa ser um endereço inteiro",
                "https://           | file://           | verdicts.EXPIRED.article: precisa ser um endereço inteiro",
                "\"pedido\"         | \"Número\"        | questions[0].name: precisa ser um nome em minúsculas",
                "\"compra\"         | \"pedido\"        | questions[1].name: já existe uma pergunta com o nome \"pedido\".",
                "\"date\"           | \"data\"          | questions[1].kind: precisa ser \"text\" (texto), \"date\" (data) ou \"yes_no\"",
                "[\"EXPIRED\", \"BLANK\"] | [\"VENCIDO\"] | questions[1].verdicts: precisa ser uma lista de diagnósticos",
                "label = \"Número do pedido\" | \"rotulo\" = 1 | questions[0].label: falta este valor."
            })
    void aMistakeIsToldWithItsLine(String before, String after, String told) {
        var toml = (EXPIRED + QUESTIONS).replace(before, after == null ? "" : after);

        assertThat(mistakes(toml))
                .anySatisfy(mistake -> assertThat(mistake).startsWith("linha ").contains(told));
    }

    private SiteProfile usable(String more) {
        return SiteProfileFile.parse(sample + more) instanceof Outcome.Usable(var profile, var policy)
                ? profile
                : org.assertj.core.api.Assertions.fail("" + mistakes(more));
    }

    private List<String> mistakes(String more) {
        var texts = Texts.in(Texts.PORTUGUESE);
        return ((Outcome.Mistaken) SiteProfileFile.parse(sample + more))
                .mistakes().stream().map(mistake -> mistake.told(texts)).toList();
    }
}
