package org.tokentriage.certificate.der;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UniversalString;

/** Text in ASN.1: any of its string types, or an OCTET STRING, under any tags. */
public final class Asn1Text {

    private static final int MOST_CHARACTERS = 256;
    private static final int MOST_LAYERS = 8;
    private static final Charset UTF_32 = Charset.forName("UTF-32BE");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Controls, and what is unseen yet changes how the rest is read, such as marks of writing direction. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Asn1Text() {}

    /** The text without padding, if the value is a text and not empty. */
    public static Optional<String> of(ASN1Encodable value) {
        return text(value, MOST_LAYERS).map(Asn1Text::visible).filter(text -> !text.isEmpty());
    }

    /** The text without characters that cannot be seen, cut where nobody reads on. */
    static String visible(String text) {
        var seen = UNSEEN.matcher(text).replaceAll("").strip();
        var most = Math.min(seen.codePointCount(0, seen.length()), MOST_CHARACTERS);
        return seen.substring(0, seen.offsetByCodePoints(0, most));
    }

    private static Optional<String> text(ASN1Encodable value, int layers) {
        if (layers == 0) {
            return Optional.empty();
        }
        return switch (value) {
            case ASN1TaggedObject tagged -> text(tagged.getExplicitBaseObject(), layers - 1);
            case ASN1OctetString octets -> text(octets.getOctets(), layers);
            case ASN1BitString bits -> Optional.empty();
            case ASN1String string -> text(string);
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(ASN1String string) {
        try {
            return Optional.of(
                    string instanceof ASN1UniversalString universal
                            ? new String(universal.getOctets(), UTF_32)
                            : string.getString());
        } catch (IllegalArgumentException notUtf8) {
            return Optional.empty();
        }
    }

    /** Some issuers wrap a string, tag and all, into the OCTET STRING; no text begins with a tag. */
    private static Optional<String> text(byte[] octets, int layers) {
        if (octets.length == 0 || octets[0] < 0 || octets[0] >= ' ') {
            return Optional.of(decoded(octets));
        }
        try {
            return text(ASN1Primitive.fromByteArray(octets), layers - 1);
        } catch (IOException notWrapped) {
            return Optional.of(decoded(octets));
        }
    }

    private static String decoded(byte[] octets) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return new String(octets, WINDOWS_1252);
        }
    }
}
