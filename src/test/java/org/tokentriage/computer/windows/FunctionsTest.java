package org.tokentriage.computer.windows;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Library;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which functions of Windows a computer is looked at with: the whole list, so that one more is a decision. None opens a key. */
class FunctionsTest {

    private static final com.tngtech.archunit.core.domain.JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tokentriage.computer");

    @Test
    void theseAloneAreBoundHere() {
        var bound = ROOM.that(assignableTo(Library.class)).stream()
                .flatMap(library -> library.getMethods().stream())
                .filter(method ->
                        method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
                .map(JavaMethod::getName)
                .collect(Collectors.toSet());

        assertThat(bound)
                .containsExactlyInAnyOrder(
                        "CertOpenStore",
                        "CertEnumCertificatesInStore",
                        "CertGetCertificateContextProperty",
                        "CertCloseStore",
                        "CM_Get_Device_ID_List_Size",
                        "CM_Get_Device_ID_List",
                        "CM_Locate_DevNode",
                        "CM_Get_DevNode_Status");
    }

    @Test
    void ofWhatJnaBindsNothingAboutCertificatesOrKeysIsUsed() {
        var used = ROOM.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass())
                .filter(resideInAPackage("com.sun.jna.platform.."))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(used).isNotEmpty().doesNotContain("Crypt32", "Crypt32Util", "Cryptui", "WinCrypt", "NCrypt");
    }

    @Test
    void javasOwnWayToWindowsStoresWhichOpensKeysIsNotUsed() {
        var stores = ROOM.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(name -> name.startsWith("java.security.KeyStore"));

        assertThat(stores).isEmpty();
    }
}
