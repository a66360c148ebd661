package org.tokentriage.i18n;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The sentences of one language. Bundles are UTF-8; gaps are {@code {0}}, a literal apostrophe is doubled, and {@code {desk}} stands for
 * what people call the help desk.
 */
public final class Texts {

    public static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");
    public static final List<Locale> LANGUAGES = List.of(PORTUGUESE, Locale.ENGLISH);

    private static final String BUNDLE = "org.tokentriage.i18n.texts";
    private static final String TRAINING = "org.tokentriage.i18n.training";
    private static final String DESK = "{desk}";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final String desk;

    private Texts(ResourceBundle bundle, Locale locale, String desk) {
        this.bundle = bundle;
        this.locale = locale;
        this.desk = desk;
    }

    /** The language that the computer speaks if there are sentences in it, Portuguese for everybody else. */
    public static Texts in(Locale locale) {
        var spoken = LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(PORTUGUESE);
        var bundle = bundle(BUNDLE, spoken);
        return new Texts(bundle, spoken, bundle.getString("desk"));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentences of the training, which nobody else reads, in the same language and about the same desk. */
    public Texts ofTraining() {
        return new Texts(bundle(TRAINING, locale), locale, desk);
    }

    /** The same sentences about a desk that is called so. */
    public Texts about(String desk) {
        return new Texts(bundle, locale, desk);
    }

    /**
     * Says a sentence.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key: a fault of ours that a test finds
     */
    public String say(String key, Object... values) {
        var shown = Arrays.stream(values).map(Texts::shown).toArray();
        return new MessageFormat(raw(key), locale).format(shown);
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
        return bundle.getString(key).replace(DESK, literal(desk));
    }

    /** A name as it stands in a sentence with gaps, of which it can open none. */
    private static String literal(String name) {
        return Harmless.shown(name).replace("'", "''").replace("{", "'{'");
    }

    /** All keys of this language's bundle. */
    public Set<String> keys() {
        return bundle.keySet();
    }
}
