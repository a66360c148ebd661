package org.tokentriage.token.worker;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reaches into records. */
final class Components {

    private Components() {}

    static Object value(RecordComponent component, Record of) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a record's own accessor", impossible);
        }
    }

    /** @throws IllegalArgumentException when the values are not those of such a record */
    static Object create(Class<?> type, Object... values) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException(type.getName(), refused);
        }
    }
}
