package org.tokentriage.token.worker;

import java.io.StringWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The messages between a worker and its parent as JSON, without line breaks: records by their components, in their order. Both
 * ends are of the same version. Jackson's databind can do that too, but it takes longer to start than the rest of a worker.
 */
final class Wire {

    /** The first property of each object: the simple name of its class. */
    static final String KIND = "kind";

    private static final JsonFactory JSON = new JsonFactory();

    private Wire() {}

    static String json(Object message) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new RecordWriter(generator).write(message);
        }
        return text.toString();
    }

    /** @throws MalformedMessageException when it is no such message */
    static <T> T message(String json, Class<T> type) throws MalformedMessageException {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            var message = type.cast(new RecordReader(parser).read(type));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than a message");
            }
            return message;
        } catch (JacksonException | IllegalArgumentException malformed) {
            throw new MalformedMessageException(malformed);
        }
    }
}
