package org.tokentriage.e2e;

import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.testing.FxThread;
import org.tokentriage.testing.Snapshots;
import org.tokentriage.ticket.TicketField;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;

/**
 * Walks a blank token to its receipt in a real window and leaves a picture of every step. Prints the ticket's number and the related
 * demand's on standard output.
 */
public final class Walkthrough {

    private final Path pictures;
    private final Visit visit;

    private Walkthrough(Path pictures, Visit visit) {
        this.pictures = pictures;
        this.visit = visit;
    }

    /**
     * Walks once and ends the process.
     *
     * @param args the module, the site profile, the label of the blank token, the desk's password, the folder for the pictures
     */
    public static void main(String[] args) throws Exception {
        try (var visit = Visit.open(Path.of(args[0]), Path.of(args[1]))) {
            new Walkthrough(Path.of(args[4]), visit).walk(args[2], args[3]);
        }
        System.exit(0);
    }

    private void walk(String token, String password) throws Exception {
        visit.watch(this::picturePassing);
        visit.start();
        visit.chooseToken(token);
        visit.findings();
        picture("04-diagnostico");
        visit.proceed();
        picture("05-entrada");
        visit.signIn(password);
        visit.fillIn(TicketField.CNPJ, "11.222.333/0001-81");
        visit.awaitCustomer();
        visit.fillIn(TicketField.CONTACT, "Conceição Araújo");
        visit.fillIn(TicketField.PHONE_1, "(11) 98765-4321");
        visit.fillIn(TicketField.PHONE_2, "(11) 3456-7890");
        visit.fillIn(TicketField.EMAIL, "financeiro@paodourado.example");
        picture("06-chamado");
        visit.proceed();
        print(visit.receipt());
        picture("08-recibo");
    }

    /** The steps that pass by themselves are pictured as they pass. */
    private void picturePassing(Step step) {
        switch (step) {
            case Step.Handing handing -> throw new AssertionError(handing);
            case Step.Receiving receiving -> throw new AssertionError(receiving);
            case Step.Choosing choosing -> write("01-escolha");
            case Step.Scan(var survey, var progress) when isLastReading(progress) -> write("02-leitura");
            case Step.Sending sending -> write("07-envio");
            case Step.Scan scan -> {}
            case Step.Findings findings -> {}
            case Step.SigningIn signingIn -> {}
            case Step.EnteringNetwork entering -> {}
            case Step.InDoubt inDoubt -> {}
            case Step.Unfinished unfinished -> {}
            case Step.Drafting drafting -> {}
            case Step.Copying copying -> {}
            case Step.AlreadyOpen open -> {}
            case Step.SettingUp settingUp -> {}
            case Step.Done done -> {}
        }
    }

    private static boolean isLastReading(Optional<Step.Progress> progress) {
        return progress.filter(at -> at.at().reading() == 2).isPresent();
    }

    private void picture(String name) throws Exception {
        FxThread.run(() -> write(name));
    }

    private void write(String name) {
        Snapshots.write(visit.scene(), pictures.resolve(name + ".png"));
    }

    private static void print(Step.Done done) {
        System.out.println("Chamado " + done.receipt().number().value());
        if (done.related() instanceof Related.Found(var demands, var at)) {
            demands.forEach(demand ->
                    System.out.println("Demanda relacionada " + demand.number().value() + " (" + demand.team() + ")"));
        }
    }
}
