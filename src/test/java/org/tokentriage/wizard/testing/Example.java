package org.tokentriage.wizard.testing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.tokentriage.settings.Choice;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.RelatedDemand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.TicketCodes;
import org.tokentriage.settings.TicketTexts;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.token.Der;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** The people, the tokens and the site that tests tell of. */
public final class Example {

    public static final Instant NOW = Instant.parse("2026-11-23T13:24:00Z");

    /** It stands still. */
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("America/Sao_Paulo"));

    public static final ModuleFacts MODULE = new ModuleFacts(
            Path.of("/usr/lib/libaetpkss.so"), "A.E.T. Europe B.V.", "Cryptographic Token Interface", "3.0", "2.20");

    public static final TokenInfo OPERATIONAL = new TokenInfo(
            "TOKEN e-CNPJ",
            "Giesecke & Devrient GmbH",
            "19C11A06010D0000",
            "00A1B2C3D4E5F607",
            Set.of(TokenFlag.INITIALISED, TokenFlag.USER_PIN_SET));

    public static final TokenSlot SLOT = new TokenSlot(
            52481, "Giesecke & Devrient GmbH StarSign Crypto USB Token 00 00", new SlotState.Present(OPERATIONAL));

    public static final TokenSlot SECOND_SLOT = new TokenSlot(
            52482,
            "Giesecke & Devrient GmbH StarSign CUT S 01 00",
            new SlotState.Present(new TokenInfo(
                    "TOKEN e-CPF",
                    "Giesecke & Devrient GmbH",
                    "19C11A06010D0000",
                    "00B7F0A91C22D4E8",
                    Set.of(TokenFlag.INITIALISED, TokenFlag.USER_PIN_SET))));

    public static final SiteProfile PROFILE = new SiteProfile(
            new QualitorSite(
                    URI.create("https://chamados.exemplo.com.br/qualitor"),
                    "integracao.token",
                    "1",
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60)),
            new TicketCodes(
                    "1",
                    "2",
                    "9",
                    "4",
                    List.of(new Choice("Certificado digital", "32")),
                    List.of(new Choice("Atendimento", "5")),
                    "1",
                    "1"),
            new TicketTexts(
                    "Token em branco - {cliente}",
                    "O token {token} (série {serie}) está em branco, em {lido}.",
                    "Encaminhado para nova emissão.",
                    "{cliente}\n{cnpj}\n{contato}\n{problema}\n{solucao}\n{chave}"),
            new RelatedDemand(
                    "Relacionamento",
                    "SELECT {chamado}",
                    List.of(Duration.ZERO, Duration.ofSeconds(3), Duration.ofSeconds(6))),
            Duration.ofHours(24),
            ComputerOwner.AGENT);

    /** The same site, from a customer's computer. */
    public static final SiteProfile CUSTOMERS = new SiteProfile(
            PROFILE.qualitor(),
            PROFILE.codes(),
            PROFILE.texts(),
            PROFILE.related(),
            PROFILE.answerWithin(),
            ComputerOwner.CUSTOMER);

    private Example() {}

    public static Survey survey(TokenSlot... slots) {
        return new Survey(MODULE, List.of(slots));
    }

    public static TokenSnapshot snapshot(Reading reading, TokenObject... objects) {
        return new TokenSnapshot(MODULE, SLOT, List.of(objects), reading, NOW);
    }

    /** A token with one certificate in force. */
    public static TokenSnapshot certificate() {
        var der = CertificateDraft.of("FULANO")
                .from(NOW.minus(Duration.ofDays(30)))
                .until(NOW.plus(Duration.ofDays(300)))
                .issued();
        return snapshot(new Reading.Confirmed(), new TokenObject.CertificateObject("x", ObjectId.NONE, new Der(der)));
    }

    public static TokenSnapshot blank() {
        return snapshot(new Reading.Confirmed());
    }
}
