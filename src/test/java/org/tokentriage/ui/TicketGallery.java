package org.tokentriage.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.FxTest;
import org.tokentriage.testing.Snapshots;
import org.tokentriage.ticket.KnownCustomer;
import org.tokentriage.ticket.KnownCustomer.KnownContact;
import org.tokentriage.ticket.RelatedTicket;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.ticket.TicketNumber;

/** Pictures of steps 3 and 4 in {@code target/gallery}, to be looked at beside the drawings. */
@FxTest
class TicketGallery {

    static final KnownCustomer BAKERY = new KnownCustomer(
            "31",
            "Padaria Pão Dourado Ltda.",
            List.of(
                    new KnownContact("7", "Conceição Araújo", "financeiro@paodourado.example", "4"),
                    new KnownContact("8", "João Pereira", "", "")));

    @Test
    void signingIn() {
        var stand = new TicketStand();
        stand.rehearsal.toSignIn();
        take(stand, "06-sign-in");
    }

    @Test
    void form() {
        var stand = new TicketStand();
        stand.rehearsal.desk.customer = Optional.of(BAKERY);
        stand.rehearsal.toForm();
        take(stand, "07-form-empty");
        stand.rehearsal.fillIn().type(TicketField.PHONE_2, "(11) 98765-4321");
        stand.rehearsal.answer();
        stand.press(KeyCode.ENTER);
        take(stand, "07-form");
    }

    @Test
    void receipt() {
        var stand = new TicketStand();
        stand.rehearsal.desk.related.add(List.of());
        stand.rehearsal.desk.related.add(List.of(new RelatedTicket(new TicketNumber("700124"), "Relacionamento")));
        stand.rehearsal.toForm().fillIn();
        stand.press(KeyCode.ENTER);
        take(stand, "08-sending");
        stand.rehearsal.answer();
        take(stand, "09-receipt-looking");
        stand.rehearsal.elapse().elapse();
        take(stand, "09-receipt");
    }

    private static void take(TicketStand stand, String name) {
        stand.scene.getRoot().setStyle("-fx-font-family: Inter");
        for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            stand.theme.choose(choice);
            var file = name + "-" + choice.name().toLowerCase(Locale.ROOT) + ".png";
            Snapshots.write(stand.scene, Path.of("target/gallery", file));
        }
    }
}
