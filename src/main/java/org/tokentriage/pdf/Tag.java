package org.tokentriage.pdf;

import java.util.ArrayList;
import java.util.List;

/** What a part of the page is, for whoever cannot see where it stands. */
final class Tag {

    /** What an element holds. */
    sealed interface Kid {

        record Element(Tag tag) implements Kid {}

        /** Something drawn: the number of a mark on a page. */
        record Mark(int page, int number) implements Kid {}

        /** The area of a page that can be clicked. */
        record Area(int annotation) implements Kid {}
    }

    private final String role;
    private final String entries;
    private final List<Kid> kids = new ArrayList<>();

    Tag(String role) {
        this(role, "");
    }

    /** @param entries of its dictionary, such as what stands for a picture */
    Tag(String role, String entries) {
        this.role = role;
        this.entries = entries;
    }

    /** {@return a new element inside this one} */
    Tag with(String innerRole) {
        return with(new Tag(innerRole));
    }

    Tag with(Tag inner) {
        kids.add(new Kid.Element(inner));
        return inner;
    }

    void hold(Kid kid) {
        kids.add(kid);
    }

    String role() {
        return role;
    }

    String entries() {
        return entries;
    }

    List<Kid> kids() {
        return kids;
    }
}
