package org.tokentriage.cli.simulator;

import org.tokentriage.training.FaultOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Something that is to go wrong in the simulator. */
final class Fault implements ITypeConverter<FaultOrder> {

    @Override
    public FaultOrder convert(String text) {
        return FaultOrder.parse(text).orElseThrow(() -> new TypeConversionException(text + " is no fault"));
    }
}
