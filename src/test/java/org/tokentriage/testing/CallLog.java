package org.tokentriage.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

/** The calls that the {@link FaultModule} took, in their order. */
public record CallLog(List<ModuleCall> calls) {

    static CallLog empty() {
        return new CallLog(List.of());
    }

    static CallLog parse(List<String> lines) {
        return new CallLog(lines.stream().map(ModuleCall::parse).toList());
    }

    /** The function of each call. */
    public List<String> functions() {
        return calls.stream().map(ModuleCall::function).toList();
    }

    /** The calls of one function. */
    public List<ModuleCall> of(String function) {
        return calls.stream().filter(call -> call.function().equals(function)).toList();
    }

    /** How often each object was asked for attributes, by its handle. */
    public Map<Long, Long> attributeCallsPerObject() {
        return of("C_GetAttributeValue").stream().collect(groupingBy(ModuleCall::object, counting()));
    }
}
