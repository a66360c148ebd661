package org.tokentriage.token.worker;

import java.util.Collection;
import java.util.Optional;
import org.tokentriage.token.Der;
import tools.jackson.core.JsonGenerator;

/** Writes records. An absent value is an empty array, a present one an array of one. */
record RecordWriter(JsonGenerator json) {

    void write(Object value) {
        switch (value) {
            case Record message -> writeRecord(message);
            case Collection<?> values -> writeAll(values);
            case Optional<?> perhaps -> writeAll(perhaps.stream().toList());
            case Number number -> json.writeNumber(number.longValue());
            case Der der -> json.writeBinary(der.bytes());
            default -> json.writeString(value.toString());
        }
    }

    private void writeRecord(Record message) {
        json.writeStartObject();
        json.writeStringProperty(Wire.KIND, message.getClass().getSimpleName());
        for (var component : message.getClass().getRecordComponents()) {
            json.writeName(component.getName());
            write(Components.value(component, message));
        }
        json.writeEndObject();
    }

    private void writeAll(Collection<?> values) {
        json.writeStartArray();
        values.forEach(this::write);
        json.writeEndArray();
    }
}
