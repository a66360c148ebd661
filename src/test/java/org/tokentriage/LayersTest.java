package org.tokentriage;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.tokentriage.Rooms.CERTIFICATE;
import static org.tokentriage.Rooms.CLI;
import static org.tokentriage.Rooms.COMMANDS;
import static org.tokentriage.Rooms.COMPONENTS;
import static org.tokentriage.Rooms.COMPUTER;
import static org.tokentriage.Rooms.CRL;
import static org.tokentriage.Rooms.DER;
import static org.tokentriage.Rooms.DIAGNOSIS;
import static org.tokentriage.Rooms.FORMS_AND_STAGES;
import static org.tokentriage.Rooms.HANDOVER;
import static org.tokentriage.Rooms.HTTP;
import static org.tokentriage.Rooms.I18N;
import static org.tokentriage.Rooms.JOURNAL;
import static org.tokentriage.Rooms.LINUX;
import static org.tokentriage.Rooms.MAKER;
import static org.tokentriage.Rooms.PAGES;
import static org.tokentriage.Rooms.PCSC;
import static org.tokentriage.Rooms.PDF;
import static org.tokentriage.Rooms.PKCS11;
import static org.tokentriage.Rooms.PRACTICE;
import static org.tokentriage.Rooms.PRACTICE_WINDOW;
import static org.tokentriage.Rooms.PREFERENCES;
import static org.tokentriage.Rooms.PROTOCOL;
import static org.tokentriage.Rooms.QUALITOR;
import static org.tokentriage.Rooms.REHEARSAL;
import static org.tokentriage.Rooms.ROOT;
import static org.tokentriage.Rooms.SETTINGS;
import static org.tokentriage.Rooms.SIGHTINGS;
import static org.tokentriage.Rooms.SIMULATED_TOKENS;
import static org.tokentriage.Rooms.SIMULATOR_PARTS;
import static org.tokentriage.Rooms.SYSTEM;
import static org.tokentriage.Rooms.TICKET;
import static org.tokentriage.Rooms.TICKET_ROOMS;
import static org.tokentriage.Rooms.TLS;
import static org.tokentriage.Rooms.TOKEN;
import static org.tokentriage.Rooms.TRAINING;
import static org.tokentriage.Rooms.UI;
import static org.tokentriage.Rooms.VAULT;
import static org.tokentriage.Rooms.WINDOW;
import static org.tokentriage.Rooms.WINDOWS;
import static org.tokentriage.Rooms.WIZARD;
import static org.tokentriage.Rooms.WORDS;
import static org.tokentriage.Rooms.WORKER;
import static org.tokentriage.Rooms.only;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.tokentriage.certificate.der.Fingerprint;
import org.tokentriage.certificate.der.Oddity;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ui.page.Page;
import org.tokentriage.wizard.form.FlowOnly;
import picocli.CommandLine.Command;

/** The walls between the rooms of the house, each with the reason why it stands. */
@AnalyzeClasses(packages = ROOT, importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule roomsHaveNoCycles = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a room is understood by itself and by what lies below it");

    @ArchTest
    static final ArchRule certificatesKnowNoToken = classes()
            .that()
            .resideInAPackage(CERTIFICATE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax..", "org.bouncycastle..", "org.jspecify..", CERTIFICATE)
            .because("a certificate says the same wherever it was found");

    @ArchTest
    static final ArchRule bytesStayWithTheirCertificate = noClasses()
            .that()
            .resideOutsideOfPackage(CERTIFICATE)
            .should()
            .dependOnClassesThat(resideInAPackage(DER).and(not(belongToAnyOf(Oddity.class, Fingerprint.class))))
            .because("whoever walked through them once more would read a damaged one in another way");

    @ArchTest
    static final ArchRule tokensKnowNoVerdict = domain(TOKEN, CERTIFICATE, TOKEN)
            .because("what was read must not depend on what is made of it, nor on a library");

    @ArchTest
    static final ArchRule computersKnowNoVerdict = domain(COMPUTER, CERTIFICATE, MAKER, SIGHTINGS, COMPUTER)
            .because("what stands around a token is looked at beside its reading, and what that means is plain data");

    @ArchTest
    static final ArchRule sightingsKnowNoRule = domain(SIGHTINGS, CERTIFICATE, MAKER, SIGHTINGS)
            .because("what was seen is told as it is, by adapters that know nothing of what it may mean");

    @ArchTest
    static final ArchRule verdictsKnowNoTicket = domain(DIAGNOSIS, CERTIFICATE, TOKEN, COMPUTER, SIGHTINGS, DIAGNOSIS)
            .because("a token's state does not depend on the desk that is told of it, nor on a library");

    @ArchTest
    static final ArchRule ticketsKnowNoFramework = domain(TICKET, CERTIFICATE, TOKEN, TICKET)
            .because("the rules of the support desk outlive every library, and are tested without any");

    @ArchTest
    static final ArchRule desksAndCasesKnowNoFramework = domain(TICKET_ROOMS, CERTIFICATE, TOKEN, TICKET, TICKET_ROOMS)
            .because("that a ticket is neither lost nor doubled is decided and tested without any library");

    @ArchTest
    static final ArchRule laudosKnowNoScreenAndNoDesk = domain(
                    HANDOVER, CERTIFICATE, TOKEN, COMPUTER, SIGHTINGS, DIAGNOSIS, TICKET, HANDOVER, "tools.jackson..")
            .because(
                    "a laudo means the same in the window, on the command line and to a program that is not written yet");

    @ArchTest
    static final ArchRule wordsKnowNoFlowAndNoScreen = domain(
                    WORDS, CERTIFICATE, TOKEN, COMPUTER, SIGHTINGS, DIAGNOSIS, TICKET, TICKET_ROOMS, HANDOVER, WORDS)
            .because("what is told is the same in the window, on the command line, in tickets and in the clipboard");

    @ArchTest
    static final ArchRule protocolsKnowNoFlowAndNoScreen = domain(PROTOCOL, TICKET, TICKET_ROOMS, WORDS, PDF, PROTOCOL)
            .because("what is kept of a ticket is the same on paper, in the clipboard and read out");

    @ArchTest
    static final ArchRule documentsKnowNoTicket =
            domain(PDF, "io.nayuki..", PDF).because("how a page is written does not depend on what it tells");

    @ArchTest
    static final ArchRule rehearsalsKnowNoToken = domain(REHEARSAL, REHEARSAL)
            .because("what a site says is the same for every token, of which nothing is shown to it");

    @ArchTest
    static final ArchRule preferencesKnowNoCustomer =
            domain(PREFERENCES, SYSTEM, PREFERENCES).because("what a person likes is kept, and is about nobody else");

    @ArchTest
    static final ArchRule commandLineKnowsNoFlow = noClasses()
            .that()
            .resideInAPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WIZARD, UI)
            .because("a script has no steps, and must start without a toolkit");

    @ArchTest
    static final ArchRule everyCommandHasARoom = classes()
            .that()
            .areAnnotatedWith(Command.class)
            .and()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .resideInAPackage(COMMANDS)
            .because("the walls between commands are those of the rooms that are named");

    @ArchTest
    static final ArchRule commandsDoNotKnowEachOther = slices().matching(COMMANDS)
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAnyPackage(ROOT + ".cli.doctor", ROOT + ".cli.laudo"), resideInAPackage(ROOT + ".cli.scan"))
            .because("a command is changed alone; only the report and the laudo read tokens too, as a scan does");

    @ArchTest
    static final ArchRule leavesSeeNoRoom = noClasses()
            .that()
            .resideInAnyPackage(SETTINGS + "..", SYSTEM, I18N)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    CERTIFICATE,
                    COMPUTER + "..",
                    ROOT + ".token..",
                    DIAGNOSIS,
                    TICKET + "..",
                    WORDS,
                    WIZARD,
                    UI,
                    CLI,
                    VAULT,
                    TRAINING,
                    PRACTICE)
            .because("every room uses them, so they can use none");

    @ArchTest
    static final ArchRule nobodyNamesTheComposition = only(ROOT, ROOT, CLI).because("it names everybody");

    @ArchTest
    static final ArchRule adaptersAreNamedByTheCompositionAlone = classes()
            .that()
            .resideInAnyPackage(CRL, TLS, PKCS11, PCSC, WORKER, WINDOWS, LINUX, QUALITOR, JOURNAL, VAULT, TRAINING)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(
                    ROOT, CLI, CRL, TLS, PKCS11, PCSC, WORKER, WINDOWS, LINUX, QUALITOR, JOURNAL, VAULT, TRAINING)
            .because("whoever needs one asks for its port, and gets a simulator in training");

    @ArchTest
    static final ArchRule atMostOnceKnowsNoDesk = classes()
            .that()
            .resideInAPackage(HTTP)
            .should(onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "javax.net.ssl..",
                    "okhttp3..",
                    "okio..",
                    "org.jspecify..",
                    I18N,
                    TICKET,
                    TICKET_ROOMS,
                    HTTP)))
            .because("the rule that a ticket is sent once is written once, for whatever desk there will be");

    @ArchTest
    static final ArchRule oneLineChoosesTheDesk =
            only(QUALITOR, ROOT, QUALITOR).because("another desk is an adapter and a line of the composition");

    @ArchTest
    static final ArchRule sitesOfADeskAreItsAdaptersAlone = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, SETTINGS + "..", QUALITOR)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.settings\\.(Qualitor|NewTickets).*")
            .because("what only Qualitor has, another desk would have to lie about");

    @ArchTest
    static final ArchRule desksAloneSpeakHttp =
            only(HTTP, HTTP, QUALITOR).because("whoever else could send a ticket might send it twice");

    @ArchTest
    static final ArchRule onePlaceSends = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".ticket.office.SingleSending")
            .should()
            .callMethod(TicketDesk.class, "submit", Ticket.class)
            .because("whoever else sent a ticket would not have told its case before");

    @ArchTest
    static final ArchRule passwordsStayWithTheirStore = only(VAULT, ROOT, VAULT)
            .because("the command line remembers no password, and only the administrator's word opens the store");

    @ArchTest
    static final ArchRule adaptersDoNotNameEachOther = slices().matching(
                    ROOT
                            + ".(certificate.crl|computer.windows|computer.linux|token.pkcs11|token.pcsc|token.worker|ticket.qualitor|ticket.journal|vault|training)..")
            .should()
            .notDependOnEachOther()
            .because("each is replaced alone");

    @ArchTest
    static final ArchRule simulatorKnowsNoRoom = noClasses()
            .that()
            .resideInAPackage(TRAINING)
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackage(TRAINING)))
            .because("a misreading of Qualitor that both its client and its stand-in shared would show in no test");

    @ArchTest
    static final ArchRule simulatorIsEnteredByItsDoor = only(SIMULATOR_PARTS, TRAINING)
            .because("whoever starts one needs its site and its orders, not what it is made of");

    @ArchTest
    static final ArchRule trainingReachesNothingReal = noClasses()
            .that()
            .resideInAnyPackage(PRACTICE, PRACTICE_WINDOW)
            .or()
            .haveNameMatching(ROOT + "\\.(Training(App|Ground|Site|Login)|SimulatedDesk|Loopback|UiThreads).*")
            .should()
            .dependOnClassesThat(resideInAnyPackage(PKCS11, PCSC, WORKER, VAULT, CRL, WINDOWS, LINUX)
                    .or(nameMatching(ROOT + "\\.(Composition|Sites|Examinations|App|Main)")))
            .because("in training no library is loaded, no card, password or profile of this computer looked at");

    @ArchTest
    static final ArchRule simulatedTokensKnowOnlyWhatTokensAre = domain(
                    SIMULATED_TOKENS, CERTIFICATE, TOKEN, SIGHTINGS, SIMULATED_TOKENS, "org.bouncycastle..")
            .because("they stand in for what is read, and for nothing that is made of it");

    @ArchTest
    static final ArchRule nobodyPractisesUnasked = only(PRACTICE, ROOT, PRACTICE, PRACTICE_WINDOW)
            .because("no window of the program itself shows a simulated token");

    @ArchTest
    static final ArchRule pagesLeaveTheFlowItsOwn = noClasses()
            .that()
            .resideOutsideOfPackage(WIZARD)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(FlowOnly.class)
            .orShould()
            .accessTargetWhere(target(annotatedWith(FlowOnly.class)))
            .because("a page shows what the desk answered, and never answers for it");

    /** As long as no page needs it, it is not for pages: so it is said of everything new, too. */
    @ArchTest
    static final ArchRule whatOnlyTheFlowCallsIsItsOwn = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(FORMS_AND_STAGES)
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(FlowOnly.class)
            .and()
            .areDeclaredInClassesThat(describe("hold something that changes", LayersTest::holdsState))
            .and(describe("are called by the flow alone", LayersTest::isCalledByTheFlowAlone))
            .should()
            .beAnnotatedWith(FlowOnly.class)
            .because("what is opened between the rooms of the flow is not opened to the pages");

    @ArchTest
    static final ArchRule pagesDoNotKnowEachOther = slices().matching(PAGES)
            .should()
            .notDependOnEachOther()
            .because("a page is read, changed and tested from its own room");

    @ArchTest
    static final ArchRule everyPageHasARoom = classes()
            .that()
            .implement(Page.class)
            .should()
            .resideInAPackage(PAGES)
            .because("the walls between pages are those of the rooms that are named");

    @ArchTest
    static final ArchRule onlyTheWindowNamesThePages =
            only(PAGES, PAGES, WINDOW).because("which page shows which step is decided in one place");

    @ArchTest
    static final ArchRule pagesDoNotKnowTheirWindow =
            only(WINDOW, ROOT, WINDOW).because("a page calls the wizard, and the window follows");

    @ArchTest
    static final ArchRule componentsKnowOnlyTheToolkit = classes()
            .that()
            .resideInAPackage(COMPONENTS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "javafx..", "atlantafx..", "org.kordamp.ikonli..", "org.jspecify..", I18N, COMPONENTS)
            .because("they look the same whatever they show");

    private static boolean holdsState(JavaClass type) {
        return type.isTopLevelClass() && !type.isRecord() && !type.isEnum() && !type.isInterface();
    }

    private static boolean isCalledByTheFlowAlone(JavaMethod method) {
        var flow = resideInAPackage(WIZARD);
        var callers = method.getAccessesToSelf().stream()
                .map(JavaAccess::getOriginOwner)
                .filter(caller -> !caller.equals(method.getOwner()))
                .toList();
        return !callers.isEmpty() && callers.stream().allMatch(flow);
    }

    /** The room sees the rooms given, the leaves and the JDK. */
    private static ArchRule domain(String room, String... seen) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should(onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "javax.security.auth.x500", "org.jspecify..", SETTINGS, I18N)
                                .or(resideInAnyPackage(seen))));
    }
}
