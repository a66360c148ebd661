package org.tokentriage.ui.scan;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.page.Shell;

/** The way to a token that a technician has read on another computer. */
final class TokenElsewhere {

    private TokenElsewhere() {}

    /** Nothing on a customer's computer, where nobody gets laudos. */
    static Stream<Button> offer(Shell shell) {
        var laudos = shell.wizard().laudos();
        return laudos.canReceive()
                ? Stream.of(Buttons.aside(Icon.FILE, shell.say("scan.elsewhere"), laudos::receive))
                : Stream.empty();
    }
}
