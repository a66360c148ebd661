package org.tokentriage.ui.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Survey;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.ui.testing.Stand;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;

/** Step 1 calls a library SafeSign only when it says so itself. */
@FxTest
class LibraryRowTest {

    private final Stand stand = new Stand(Texts.PORTUGUESE).open();

    @Test
    void safeSignIsCalledSo() {
        show(Example.MODULE);

        assertThat(stand.words()).contains("Biblioteca SafeSign");
    }

    @Test
    void anotherLibraryIsCalledWhatItIs() {
        show(new ModuleFacts(
                Path.of("/usr/lib/softhsm/libsofthsm2.so"), "SoftHSM", "Implementation of PKCS11", "2.6", "2.40"));

        assertThat(stand.words()).contains("Biblioteca PKCS#11").doesNotContain("Biblioteca SafeSign");
        assertThat(String.join(" ", stand.words())).contains("SoftHSM");
    }

    private void show(ModuleFacts module) {
        var survey = new Survey(module, List.of(Example.SLOT));
        stand.show(new Situation(new Step.Scan(Optional.of(survey), Optional.empty()), Optional.empty(), false));
    }
}
