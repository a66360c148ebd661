package org.tokentriage.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A call that the {@link FaultModule} took.
 *
 * @param process the id of the process that called
 * @param function as PKCS#11 names it; also {@code load} and {@code unload}
 * @param details what it was about, such as {@code session}, {@code object} and {@code attributes}
 */
public record ModuleCall(long process, String function, Map<String, String> details) {

    static ModuleCall parse(String line) {
        var words = line.split(" ");
        var details = Arrays.stream(words)
                .skip(2)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new ModuleCall(Long.parseLong(words[0]), words[1], details);
    }

    /** The object's handle. */
    public long object() {
        return Long.parseLong(details.get("object"));
    }

    /** The attributes asked for or searched by, as {@code CKA_ID} or {@code 0x80000001}. */
    public List<String> attributes() {
        var names = details.getOrDefault("attributes", "");
        return names.isEmpty() ? List.of() : List.of(names.split(","));
    }
}
