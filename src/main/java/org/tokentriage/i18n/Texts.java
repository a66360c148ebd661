package org.tokentriage.i18n;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The sentences of one language. Bundles are UTF-8; gaps are {@code {0}}, a literal apostrophe is doubled. */
public final class Texts {

    public static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");
    public static final List<Locale> LANGUAGES = List.of(PORTUGUESE, Locale.ENGLISH);

    private static final String BUNDLE = "org.tokentriage.i18n.texts";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English for those whose computer speaks it, Portuguese for everybody else. */
    public static Texts in(Locale locale) {
        return new Texts(locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : PORTUGUESE);
    }

    /**
     * Says a sentence.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key: a fault of ours that a test finds
     */
    public String say(String key, Object... values) {
        var shown = Arrays.stream(values).map(Texts::shown).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(shown);
    }

    private static Object shown(Object value) {
        return value instanceof Number ? value : Harmless.shown(String.valueOf(value));
    }

    public String say(Message message) {
        return say(message.key(), message.values().toArray());
    }

    public Locale locale() {
        return locale;
    }

    /** A sentence with its gaps open. */
    String raw(String key) {
        return bundle.getString(key);
    }

    /** All keys of this language's bundle. */
    public Set<String> keys() {
        return bundle.keySet();
    }
}
