package org.tokentriage;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.tokentriage.Rooms.CERTIFICATE;
import static org.tokentriage.Rooms.CLI;
import static org.tokentriage.Rooms.CRL;
import static org.tokentriage.Rooms.HANDOVER;
import static org.tokentriage.Rooms.HTTP;
import static org.tokentriage.Rooms.JOURNAL;
import static org.tokentriage.Rooms.PCSC;
import static org.tokentriage.Rooms.PDF;
import static org.tokentriage.Rooms.PKCS11;
import static org.tokentriage.Rooms.QUALITOR;
import static org.tokentriage.Rooms.ROOT;
import static org.tokentriage.Rooms.SETTINGS;
import static org.tokentriage.Rooms.SIMULATED_TOKENS;
import static org.tokentriage.Rooms.TRAINING;
import static org.tokentriage.Rooms.UI;
import static org.tokentriage.Rooms.VAULT;
import static org.tokentriage.Rooms.WINDOWS;
import static org.tokentriage.Rooms.WIZARD;
import static org.tokentriage.Rooms.WORKER;
import static org.tokentriage.Rooms.only;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import javafx.application.Platform;
import org.tokentriage.system.SystemCommand;
import org.tokentriage.token.worker.WorkerProgram;

/** Which room may touch which library, each with the reason. */
@AnalyzeClasses(packages = ROOT, importOptions = DoNotIncludeTests.class)
class LibrariesTest {

    /** The functions of PKCS#11 v2.40 section 5 which change nothing on a token and ask for no PIN. */
    private static final Set<String> READING = Set.of(
            "C_Initialize",
            "C_Finalize",
            "C_GetInfo",
            "C_GetSlotList",
            "C_GetSlotInfo",
            "C_GetTokenInfo",
            "C_GetMechanismList",
            "C_GetMechanismInfo",
            "C_OpenSession",
            "C_CloseSession",
            "C_CloseAllSessions",
            "C_GetSessionInfo",
            "C_FindObjectsInit",
            "C_FindObjects",
            "C_FindObjectsFinal",
            "C_GetAttributeValue");

    @ArchTest
    static final ArchRule screensStayInTheirRoom =
            only("javafx.scene..", ROOT, UI).because("whatever is no screen runs and is tested without one");

    @ArchTest
    static final ArchRule windowsStayInTheirRoom =
            only("javafx.stage..", ROOT, UI).because("whatever is no screen runs and is tested without one");

    @ArchTest
    static final ArchRule wizardTakesOnlyPropertiesFromTheToolkit = noClasses()
            .that()
            .resideInAPackage(WIZARD)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.application..", "javafx.animation..", "javafx.concurrent..", UI)
            .because("the order of the steps is tested without a toolkit");

    @ArchTest
    static final ArchRule threadsMeetInTheComposition = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should(accessTargetWhere(describe("it is Platform.runLater", LibrariesTest::isRunLater)))
            .because("results reach the screen through one executor, which a test can replace");

    @ArchTest
    static final ArchRule pkcs11StaysInItsRoom =
            only("iaik..", PKCS11).because("the wrapper is replaced there alone, and no other code can reach a token");

    @ArchTest
    static final ArchRule wrapperOfTheWrapperIsNotUsed = only("org.xipki..", PKCS11)
            .because("the wrapper is replaced there alone, and no other code can reach a token");

    @ArchTest
    static final ArchRule tokensAreOnlyRead = noClasses()
            .should(accessTargetWhere(describe("it is a PKCS#11 function which may write", LibrariesTest::mayWrite)))
            .because("a customer's token leaves as it came, and no try of its PIN is ever spent");

    @ArchTest
    static final ArchRule smartCardsStayInTheirRoom = only("javax.smartcardio..", PCSC)
            .because("the service can hang, and only what runs in a child process may");

    @ArchTest
    static final ArchRule callsOfTheSystemStayInTheirRoom = only("com.sun.jna..", VAULT, WINDOWS)
            .because(
                    "it is loaded on Windows alone: where a password may be remembered, and in the process that looks at the computer");

    @ArchTest
    static final ArchRule programsAreStartedInFourPlaces = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(SystemCommand.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(WorkerProgram.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(VAULT + ".SecretTool")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".TrainingProcess")
            .should(accessTargetWhere(describe("it starts another program", LibrariesTest::startsProgram)))
            .because("each starts a file by its absolute path, and answers for what becomes of the process");

    @ArchTest
    static final ArchRule httpStaysInItsRoom = only("okhttp3..", HTTP, QUALITOR, CRL)
            .because(
                    "a ticket is sent at most once, and one room answers for that; the other fetches lists and sends nothing");

    @ArchTest
    static final ArchRule jsonStaysWhereBytesAreReadOrWritten = only(
                    "tools.jackson..", SETTINGS + "..", HANDOVER, QUALITOR, JOURNAL, WORKER, CLI, TRAINING)
            .because("the names in a file or a message do not shape the domain");

    @ArchTest
    static final ArchRule asn1StaysInItsRoom = only("org.bouncycastle..", CERTIFICATE, SIMULATED_TOKENS)
            .because("hostile certificates are parsed in one place, and those of simulated tokens made in another");

    @ArchTest
    static final ArchRule codesForCamerasAreDrawnInOneRoom =
            only("io.nayuki..", PDF).because("another way to draw them is a change of one place");

    @ArchTest
    static final ArchRule argumentsStayInTheirRoom =
            only("picocli..", ROOT, CLI).because("a command line is one way in among others");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".Main")
            .should(ACCESS_STANDARD_STREAMS)
            .because("standard output belongs to whoever reads it: a person, a script or the parent of the worker");

    @ArchTest
    static final ArchRule oneLog = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("one log has one filter and one file");

    private static boolean isRunLater(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Platform.class)
                && access.getName().equals("runLater");
    }

    private static boolean startsProgram(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(ProcessBuilder.class)
                || (access.getTargetOwner().isEquivalentTo(Runtime.class)
                        && access.getName().equals("exec"));
    }

    private static boolean mayWrite(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("iaik.")
                && access.getName().startsWith("C_")
                && !READING.contains(access.getName());
    }
}
