package org.tokentriage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The rooms of the house, as packages, for the rules on who may know whom. */
final class Rooms {

    static final String ROOT = "org.tokentriage";

    static final String CERTIFICATE = ROOT
            + ".[certificate|certificate.der|certificate.holder|certificate.key|certificate.chain|certificate.revocation]";
    static final String DER = ROOT + ".certificate.der";
    static final String TOKEN = ROOT + ".[token|token.card|token.maker]";
    static final String MAKER = ROOT + ".token.maker";
    static final String DIAGNOSIS = ROOT + ".diagnosis";
    static final String TICKET = ROOT + ".ticket";
    /** What becomes of a ticket: who takes it, what is kept of it, and how both are kept true. */
    static final String TICKET_ROOMS = ROOT + ".ticket.[desk|cases|office]";

    static final String HANDOVER = ROOT + ".handover";

    static final String COMPUTER = ROOT + ".computer";
    static final String SIGHTINGS = ROOT + ".computer.sightings";
    static final String WINDOWS = ROOT + ".computer.windows";
    static final String LINUX = ROOT + ".computer.linux";

    static final String REHEARSAL = ROOT + ".rehearsal";
    static final String TLS = ROOT + ".rehearsal.tls";

    static final String PREFERENCES = ROOT + ".preferences";
    static final String SETTINGS = ROOT + ".settings";
    static final String SYSTEM = ROOT + ".system";
    static final String I18N = ROOT + ".i18n";

    static final String WORDS = ROOT + ".words";
    static final String PROTOCOL = ROOT + ".protocol";
    static final String PDF = ROOT + ".pdf";
    static final String WIZARD = ROOT + ".wizard..";
    /** Of the flow, what pages write in and call. */
    static final String[] FORMS_AND_STAGES = Stream.of(
                    "form", "scan", "findings", "signin", "drafting", "sending", "cases", "setup")
            .map(room -> ROOT + ".wizard." + room)
            .toArray(String[]::new);

    static final String UI = ROOT + ".ui..";
    static final String WINDOW = ROOT + ".ui.window";
    static final String COMPONENTS = ROOT + ".ui.component..";
    /** Of the pages, one of which fills the window at a time. */
    static final String PAGES =
            ROOT + ".ui.(scan|findings|signin|drafting|sending|receipt|cases|handover|preferences|copying|setup)";

    static final String CLI = ROOT + ".cli..";
    /** Of the commands, each of which answers for itself. */
    static final String COMMANDS = ROOT + ".cli.(scan|doctor|laudo|ticket|profile|simulator|training)";

    static final String PKCS11 = ROOT + ".token.pkcs11";
    static final String PCSC = ROOT + ".token.pcsc";
    static final String WORKER = ROOT + ".token.worker";
    static final String HTTP = ROOT + ".ticket.http";
    static final String QUALITOR = ROOT + ".ticket.qualitor..";
    static final String JOURNAL = ROOT + ".ticket.journal";
    static final String VAULT = ROOT + ".vault";
    static final String TRAINING = ROOT + ".training..";
    /** Of the simulator, what only the simulator is made of. */
    static final String SIMULATOR_PARTS = ROOT + ".training.(call|book|fault|service|http|transport|page)";

    /** The exercises, and the tokens that are data. */
    static final String PRACTICE = ROOT + ".practice..";

    static final String SIMULATED_TOKENS = ROOT + ".practice.token";
    static final String PRACTICE_WINDOW = ROOT + ".ui.practice";

    static final String CRL = ROOT + ".certificate.crl";

    private Rooms() {}

    /** Nobody but the given rooms may name the package. */
    static ArchRule only(String named, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(named);
    }
}
