package org.tokentriage.certificate.der;

import java.util.List;
import java.util.Optional;

/** Goes through the fields of a sequence in their order. */
public final class Fields {

    private final List<Element> fields;
    private int at;

    public Fields(List<Element> fields) {
        this.fields = fields;
    }

    /**
     * The next field.
     *
     * @throws IllegalArgumentException if it has another tag, or there is none
     */
    public Element next(int tag) {
        return take(tag).orElseThrow(() -> new IllegalArgumentException("field " + at + " is not a " + tag));
    }

    /** The next field, if it has this tag. */
    public Optional<Element> take(int tag) {
        var found =
                at < fields.size() && fields.get(at).is(tag) ? Optional.of(fields.get(at)) : Optional.<Element>empty();
        at += found.isPresent() ? 1 : 0;
        return found;
    }

    /** Passes over the next field, whatever it is. */
    public void skip() {
        at++;
    }

    /** The first of the fields to come that has this tag. */
    Optional<Element> find(int tag) {
        return fields.stream().skip(at).filter(field -> field.is(tag)).findFirst();
    }
}
