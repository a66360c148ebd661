package org.tokentriage.training.call;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a request carries inside {@code wsqualitor/contents}: the operation's data and, beside it, the custom fields
 * of a new ticket. {@code depends} and {@code attachments} are accepted and ignored.
 */
public record Contents(Fields data, Fields additional) {

    private static final String ROOT = "wsqualitor/contents/";
    private static final Set<String> BLOCKS = Set.of("data", "informacoesadicionais", "depends", "attachments");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern NEVER_ENCODED = Pattern.compile("[^\\w.*+~%-]");

    public static Contents read(byte[] inputXml) throws RefusedException {
        var document = XmlText.of(inputXml);
        refuseEncodedTwice(document);
        var leaves = XmlLeaves.read(document);
        for (var leaf : leaves.entrySet()) {
            checkPlace(leaf.getKey());
            refuseEncodedTwice(leaf.getValue());
        }
        if (leaves.keySet().stream().noneMatch(path -> inBlock(path, "data"))) {
            throw Refusal.XML.because("Element data is missing.");
        }
        return new Contents(block(leaves, "data"), block(leaves, "informacoesadicionais"));
    }

    private static void checkPlace(String path) throws RefusedException {
        if (BLOCKS.stream().noneMatch(block -> inBlock(path, block))) {
            throw Refusal.XML.because("Expected wsqualitor/contents/data, found " + path + ".");
        }
    }

    /**
     * Nothing that went through a URL encoder has a space left or a character outside its alphabet, so a text that
     * looks like this was encoded once more than the form needs. (Builds before 8.10.09.20210211 wanted it so.)
     */
    private static void refuseEncodedTwice(String text) throws RefusedException {
        if (ESCAPE.matcher(text).find() && !NEVER_ENCODED.matcher(text).find()) {
            throw Refusal.ENCODED_TWICE.because("A text is URL-encoded twice.");
        }
    }

    private static boolean inBlock(String path, String block) {
        return path.equals(ROOT + block) || path.startsWith(ROOT + block + "/");
    }

    private static Fields block(SequencedMap<String, String> leaves, String block) {
        var prefix = ROOT + block + "/";
        var fields = new LinkedHashMap<String, String>();
        leaves.forEach((path, text) -> {
            if (path.startsWith(prefix)) {
                fields.put(path.substring(prefix.length()), text);
            }
        });
        return new Fields(fields);
    }
}
