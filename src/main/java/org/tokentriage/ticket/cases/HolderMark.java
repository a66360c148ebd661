package org.tokentriage.ticket.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tokentriage.ticket.Ticket;

/**
 * Tells whether a key's ticket is for the same company and token, without saying which. Deliberately short: of two companies one in 65,536
 * has the other's mark by chance, and of the some sixty million companies of the country about nine hundred share each, so that no company
 * can be found from it by trying all.
 *
 * @param value the first 16 bits of a SHA-256 over key, CNPJ and the token's serial, as 4 hexadecimal digits in lower case
 */
public record HolderMark(String value) {

    private static final int BYTES = 2;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{4}");

    public HolderMark {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mark");
        }
    }

    public static HolderMark of(Ticket ticket) {
        var serial = ticket.token().serial().strip().toUpperCase(Locale.ROOT);
        var text =
                String.join("\n", ticket.key().value(), ticket.customer().cnpj().value(), serial);
        var digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return new HolderMark(HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
