package org.tokentriage.wizard.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tokentriage.computer.Ghost;
import org.tokentriage.ticket.Cnpj;

/** What this computer remembers of companies whose certificates it has seen: offered while the typed number may become theirs. */
final class Remembered {

    private static final int MOST = 3;

    private final ReadOnlyObjectWrapper<List<Ghost>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private List<Ghost> all = List.of();
    private String typed = "";

    /** One for each company, the likeliest; what names none fills in no form. */
    void learn(List<Ghost> ghosts) {
        var companies = new HashSet<Cnpj>();
        all = ghosts.stream()
                .filter(ghost -> cnpj(ghost).filter(companies::add).isPresent())
                .limit(MOST)
                .toList();
        show();
    }

    /** The agent wrote in the place of the company's number. */
    void typed(String number) {
        typed = number.replaceAll("[^0-9A-Za-z]", "");
        show();
    }

    /** The agent took one, or wants none. */
    void settle() {
        all = List.of();
        show();
    }

    ReadOnlyObjectProperty<List<Ghost>> offered() {
        return offered.getReadOnlyProperty();
    }

    private void show() {
        offered.set(all.stream()
                .filter(ghost -> cnpj(ghost).orElseThrow().value().regionMatches(true, 0, typed, 0, typed.length()))
                .toList());
    }

    private static Optional<Cnpj> cnpj(Ghost ghost) {
        return ghost.cnpj().flatMap(number -> Cnpj.parse(number).found());
    }
}
