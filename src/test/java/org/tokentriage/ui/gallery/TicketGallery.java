package org.tokentriage.ui.gallery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.preferences.Appearance;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.Snapshots;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.KnownCustomer.KnownContact;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.TicketFailure.ProxyWish;
import org.tokentriage.ui.testing.EarlierExample;
import org.tokentriage.ui.testing.InDoubtExample;
import org.tokentriage.ui.testing.Situations;
import org.tokentriage.ui.testing.Stand;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.ExampleTicket;
import org.tokentriage.wizard.testing.FakePasswords;

/** Pictures of steps 3 and 4 in {@code target/gallery}, to be looked at beside the drawings. */
@FxTest
class TicketGallery {

    private static final List<RelatedTicket> DEMAND =
            List.of(new RelatedTicket(new TicketNumber("700124"), "Relacionamento"));

    private static final KnownCustomer BAKERY = new KnownCustomer(
            "31",
            "Padaria Pão Dourado Ltda.",
            List.of(
                    new KnownContact("7", "Conceição Araújo", "financeiro@paodourado.example", "4"),
                    new KnownContact("8", "João Pereira", "", "")));

    @Test
    void signingIn() {
        var stand = new TicketStand();
        stand.harness.toSignIn();
        stand.press(KeyCode.ENTER);
        take(stand, "06-sign-in");
    }

    @Test
    void signingInWithMemoryAndProxy() {
        var passwords = new FakePasswords();
        var stand = new TicketStand(Texts.PORTUGUESE, passwords);
        stand.harness.toSignIn().answer();
        stand.type("segredo");
        stand.harness.desk.duringCheck = () -> stand.clock.advance(Duration.ofMillis(180));
        stand.click("Testar conexão");
        take(stand, "06-sign-in-testing");
        stand.harness.answer();
        take(stand, "06-sign-in-answered");
        stand.harness.desk.failures.add(new TicketFailure.ProxyRefused("proxy.rede.interna:8080", ProxyWish.LOGIN));
        stand.click("Testar conexão");
        stand.harness.answer();
        take(stand, "06-sign-in-proxy");
        stand.scene.getRoot().setStyle("-fx-font-family: Inter; -fx-font-size: 26px");
        take(stand, "06-sign-in-proxy-26");
        stand.scene.getRoot().setStyle("-fx-font-family: Inter");
        stand.click("Entrar na rede…");
        take(stand, "06-network");
        stand.scene.getRoot().setStyle("-fx-font-family: Inter; -fx-font-size: 21px");
        take(stand, "06-network-150");
    }

    @Test
    void refusedMemoryAndWhatCouldNotBeKept() {
        var passwords = new FakePasswords();
        passwords.kept = Optional.of(new Credentials("ana.souza", "velha"));
        var stand = new TicketStand(Locale.ENGLISH, passwords);
        stand.harness.toSignIn().answer().fillIn().answer().desk.failures.add(new TicketFailure.SignInRefused());
        stand.press(KeyCode.ENTER);
        stand.harness.answer();
        take(stand, "06-sign-in-refused-english");
        stand.harness.step(Step.SigningIn.class).form().remember().set(true);
        passwords.works = false;
        stand.type("nova").press(KeyCode.ENTER);
        stand.harness.answer();
        take(stand, "07-not-kept-english");
        stand.harness.desk.failures.add(
                new TicketFailure.ProxyRefused("proxy.rede.interna:8080", ProxyWish.OTHER_LOGIN));
        stand.harness.wizard.next();
        stand.harness.answer();
        take(stand, "07-proxy-refused-english");
    }

    @Test
    void form() {
        var stand = wrongForm(Texts.PORTUGUESE);
        take(stand, "07-form");
        stand.scene.getWindow().setWidth(800);
        stand.scene.getWindow().setHeight(600);
        take(stand, "07-form-800");
        stand.scene.getWindow().setWidth(960);
        stand.scene.getWindow().setHeight(680);
        stand.scene.getRoot().setStyle("-fx-font-family: Inter; -fx-font-size: 21px");
        take(stand, "13-form-150");
    }

    @Test
    void emptyFormInEnglish() {
        var stand = new TicketStand(Locale.ENGLISH);
        stand.harness.toForm();
        stand.press(KeyCode.ENTER);
        take(stand, "07-form-empty-english");
    }

    @Test
    void unknownCompany() {
        var stand = new TicketStand();
        stand.harness.toForm().fillIn().answer();
        take(stand, "07-form-unknown");
    }

    @Test
    void cautions() {
        for (var language : Texts.LANGUAGES) {
            var stand = new TicketStand(language);
            stand.harness.desk.customer = Optional.of(BAKERY);
            stand.harness.desk.open = List.of(
                    EarlierExample.ticket("700120", true, stand.clock),
                    EarlierExample.ticket("700098", false, stand.clock));
            stand.harness.toForm().fillIn().answer();
            stand.harness.type(TicketField.PROBLEM, "O cliente pagou 10 € e o token está em branco.");
            stand.press(KeyCode.ENTER);
            stand.harness.answer();
            take(stand, "07-form-cautions-" + language.getLanguage());
        }
    }

    @Test
    void pasted() {
        for (var language : Texts.LANGUAGES) {
            var stand = new TicketStand(language);
            stand.harness.toForm();
            stand.harness.type(TicketField.CONTACT, "Ana");
            stand.desktop.clipboard = Optional.of("Conceição Araújo <financeiro@paodourado.example>;\n"
                    + "Padaria Pão Dourado Ltda. CNPJ 11.222.333/0001-81\nFones (11) 98765-4321 e 11 3456-7890");
            stand.press(KeyCode.CONTROL, KeyCode.V);
            take(stand, "07-form-pasted-" + language.getLanguage());
            stand.scene.getWindow().setWidth(800);
            stand.scene.getWindow().setHeight(600);
            stand.theme.choose(Appearance.DARK);
            take(stand, "07-form-pasted-800-" + language.getLanguage());
        }
    }

    @Test
    void latest() {
        var stand = new TicketStand();
        for (var followUp : List.of(new TicketFailure.Interrupted(), new TicketFailure.Unreachable("h"))) {
            stand.harness.desk.followUpFailures.add(followUp);
        }
        stand.harness.toForm().fillIn();
        stand.harness.wizard.next();
        stand.harness.answer().wizard.lookAgain();
        stand.harness.answer();
        stand.press(KeyCode.CONTROL, KeyCode.H);
        stand.harness.answer();
        takeDialog(stand, "14-latest");
        stand.view.erase();
        takeDialog(stand, "14-erase");
    }

    @Test
    void unproven() {
        var stand = new TicketStand();
        stand.harness.desk.searchFailure =
                Optional.of(new TicketFailure.NotProven(ExampleTicket.KEY, Sought.Doubt.TOO_MANY));
        stand.harness.toForm().fillIn().answer();
        stand.harness.desk.failures.add(new TicketFailure.OutcomeUnknown(ExampleTicket.KEY));
        stand.harness.wizard.next();
        stand.harness.answer();
        for (var seconds : List.of(2, 8, 20)) {
            stand.clock.advance(Duration.ofSeconds(seconds));
            stand.harness.elapse();
        }
        take(stand, "10-in-doubt-unproven");
        stand.scene.getRoot().setStyle("-fx-font-family: Inter; -fx-font-size: 20px");
        take(stand, "10-in-doubt-unproven-20");
        stand.scene.getRoot().setStyle("-fx-font-family: Inter");
        stand.harness.wizard.cases().show();
        stand.harness.answer();
        take(stand, "10-unfinished-ending");
        stand.scene.getRoot().setStyle("-fx-font-family: Inter; -fx-font-size: 20px");
        take(stand, "10-unfinished-ending-20");
    }

    @Test
    void preview() {
        var stand = new TicketStand();
        stand.harness.desk.customer = Optional.of(BAKERY);
        stand.harness.toForm().fillIn().answer();
        stand.harness.type(TicketField.PROBLEM, "O cliente pagou 10 € e o token está em branco.\n".repeat(40));
        stand.click("Ver o que será enviado");
        takeDialog(stand, "07-form-preview");
    }

    @Test
    void failedLookUpAndSending() {
        var stand = new TicketStand();
        stand.harness.toForm().desk.failures.add(new TicketFailure.SignInRefused());
        stand.harness.fillIn().answer();
        take(stand, "07-form-refused");
        stand.harness.desk.failures.add(new TicketFailure.SignInRefused());
        stand.press(KeyCode.ENTER);
        stand.harness.answer();
        take(stand, "07-form-not-sent");
    }

    @Test
    void sendingAndReceipt() {
        var stand = new TicketStand();
        stand.harness.desk.related.add(List.of());
        stand.harness.desk.related.add(DEMAND);
        stand.harness.toForm().fillIn().answer();
        stand.press(KeyCode.ENTER);
        stand.harness.answerUntil(Step.Sending.class);
        take(stand, "08-sending");
        stand.harness.answer();
        take(stand, "09-receipt-looking");
        stand.harness.elapse().elapse();
        take(stand, "09-receipt");
        stand.scene.getRoot().setStyle("-fx-font-family: Inter; -fx-font-size: 26px");
        take(stand, "09-receipt-26");
    }

    @Test
    void inDoubtAndUnfinished() {
        for (var language : Texts.LANGUAGES) {
            var stand = new Stand(language).open();
            Map.of("10-in-doubt", InDoubtExample.searching(), "10-unfinished", InDoubtExample.unfinished())
                    .forEach((name, step) -> {
                        stand.show(Situations.calm(step));
                        stand.view.setStyle("-fx-font-family: Inter");
                        stand.layOut();
                        Snapshots.write(
                                stand.scene, Path.of("target/gallery", name + "-" + language.getLanguage() + ".png"));
                    });
        }
    }

    @Test
    void receiptWithSomethingUndone() {
        var stand = new TicketStand();
        stand.harness.desk.related.add(DEMAND);
        stand.harness.desk.followUpFailures.add(new TicketFailure.Unreachable("chamados.exemplo.com.br"));
        stand.harness.desk.followUpFailures.add(new TicketFailure.Interrupted());
        stand.harness.desk.keepsTexts = false;
        stand.harness.toForm().fillIn().answer();
        stand.press(KeyCode.ENTER);
        stand.harness.answer().elapse();
        take(stand, "09-receipt-undone");
    }

    @Test
    void atACustomers() {
        takeAtACustomers(Stand.atACustomers(Texts.PORTUGUESE, 960, 680), "", 14);
        takeAtACustomers(Stand.atACustomers(Texts.PORTUGUESE, 800, 600), "-800", 14);
        takeAtACustomers(Stand.atACustomers(Texts.PORTUGUESE, 960, 680), "-150", 21);
        takeAtACustomers(Stand.atACustomers(Locale.ENGLISH, 960, 680), "-english", 14);
    }

    private static void takeAtACustomers(Stand stand, String name, int size) {
        stand.open();
        stand.view.setStyle("-fx-font-family: Inter; -fx-font-size: " + size + "px");
        for (var situation : List.of("blank", "in-doubt", "unfinished-keys-only")) {
            stand.show(Situations.all().get(situation));
            for (var choice : List.of(Appearance.DARK, Appearance.LIGHT)) {
                stand.theme.choose(choice);
                stand.layOut();
                var file = "11-technician-" + situation + name + "-"
                        + choice.name().toLowerCase(Locale.ROOT) + ".png";
                Snapshots.write(stand.scene, Path.of("target/gallery", file));
            }
        }
    }

    @Test
    void receiptWithoutDemandInEnglish() {
        var stand = new TicketStand(Locale.ENGLISH);
        stand.harness.toForm().fillIn().answer();
        stand.press(KeyCode.ENTER);
        stand.harness.answer().elapse().elapse().elapse();
        take(stand, "09-receipt-not-yet-english");
    }

    private static void takeDialog(TicketStand stand, String name) {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(stand.scene.getWindow()) && window.isShowing())
                .filter(window -> window.getScene().getRoot() instanceof DialogPane)
                .forEach(window -> {
                    window.getScene().getRoot().setStyle("-fx-font-family: Inter");
                    Snapshots.write(window.getScene(), Path.of("target/gallery", name + ".png"));
                    window.hide();
                });
    }

    private static TicketStand wrongForm(Locale language) {
        var stand = new TicketStand(language);
        stand.harness.desk.customer = Optional.of(BAKERY);
        stand.harness.toForm().fillIn().type(TicketField.PHONE_2, "(11) 98765-4321");
        stand.harness.answer();
        stand.press(KeyCode.ENTER);
        return stand;
    }

    private static void take(TicketStand stand, String name) {
        for (var choice : List.of(Appearance.DARK, Appearance.LIGHT)) {
            stand.theme.choose(choice);
            var file = name + "-" + choice.name().toLowerCase(Locale.ROOT) + ".png";
            Snapshots.write(stand.scene, Path.of("target/gallery", file));
        }
    }
}
