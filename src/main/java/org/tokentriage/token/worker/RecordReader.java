package org.tokentriage.token.worker;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tokentriage.token.Der;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what {@link RecordWriter} wrote; whatever is otherwise is an {@link IllegalArgumentException} or Jackson's. */
record RecordReader(JsonParser json) {

    /** Reads the value that begins with the current token, and stops at its last. */
    Object read(Type type) {
        if (type instanceof ParameterizedType several) {
            return readAll(several);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord() || plain.isSealed()) {
            return readRecord(plain);
        }
        if (plain.equals(long.class) || plain.equals(Long.class)) {
            return json.getLongValue();
        }
        if (plain.equals(int.class)) {
            return json.getIntValue();
        }
        return plain.equals(Der.class) ? new Der(json.getBinaryValue()) : parse(json.getString(), plain);
    }

    private static Object parse(String text, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        if (type.equals(Path.class)) {
            return Path.of(text);
        }
        return type.equals(Duration.class) ? Duration.parse(text) : text;
    }

    private Object readAll(ParameterizedType type) {
        var values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(read(type.getActualTypeArguments()[0]));
        }
        if (type.getRawType().equals(Optional.class)) {
            return values.stream().findFirst();
        }
        return type.getRawType().equals(Set.class) ? Set.copyOf(values) : List.copyOf(values);
    }

    private Object readRecord(Class<?> type) {
        expect(Wire.KIND);
        var kind = kind(type, json.getString());
        var components = kind.getRecordComponents();
        var values = new Object[components.length];
        for (var at = 0; at < components.length; at++) {
            expect(components[at].getName());
            values[at] = read(components[at].getGenericType());
        }
        if (json.nextToken() != JsonToken.END_OBJECT) {
            throw new IllegalArgumentException("more than a " + kind.getSimpleName());
        }
        return Components.create(kind, values);
    }

    /** Goes to the value of the next property. */
    private void expect(String name) {
        if (!name.equals(json.nextName())) {
            throw new IllegalArgumentException(name + " is missing");
        }
        json.nextToken();
    }

    private static Class<?> kind(Class<?> type, String name) {
        var kinds = type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.<Class<?>>of(type);
        return kinds.filter(kind -> kind.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " is a " + name));
    }
}
