package org.tokentriage.token;

import java.util.List;

/** What is seen of a module at work, told as it happens: it outlives a module that crashes or hangs. */
public sealed interface Observation {

    /** A PKCS#11 function is about to be called, such as {@code C_Initialize}. */
    record Calling(String function) implements Observation {}

    /** The module has said what it is. */
    record Identified(ModuleFacts module) implements Observation {}

    /** The ids of the slots that are asked next, each in turn. */
    record Listed(List<Long> slots) implements Observation {
        public Listed {
            slots = List.copyOf(slots);
        }
    }

    /** A slot has said what it holds. */
    record Surveyed(TokenSlot slot) implements Observation {}

    /** The token that is read next has described itself. */
    record Described(TokenInfo token) implements Observation {}

    /** The first reading found an object. */
    record Found(TokenObject object) implements Observation {}
}
