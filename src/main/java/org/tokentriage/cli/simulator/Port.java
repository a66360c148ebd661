package org.tokentriage.cli.simulator;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A TCP port, 0 for any free one. */
final class Port implements ITypeConverter<Integer> {

    private static final int LARGEST = 65_535;

    @Override
    public Integer convert(String text) {
        var port = Integer.parseInt(text);
        if (port < 0 || port > LARGEST) {
            throw new TypeConversionException(text + " is no port");
        }
        return port;
    }
}
