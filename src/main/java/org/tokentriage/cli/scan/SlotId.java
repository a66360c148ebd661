package org.tokentriage.cli.scan;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** The id of a slot as people find it: in decimal digits, or with 0x as pkcs11-tool prints it. */
public final class SlotId implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("0x")
                ? Long.parseUnsignedLong(text.substring(2), 16)
                : Long.parseUnsignedLong(text);
    }
}
