package org.tokentriage.ticket.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.cases.PayloadHash;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON in one canonical form: sorted names, no spaces, ASCII (so that a text with half a surrogate pair survives too). */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** {@return what a text says, or nothing when it does not say it well} */
    static <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.of(MAPPER.readValue(text, type));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    static PayloadHash hash(Ticket ticket) {
        var canonical = write(ticket).getBytes(StandardCharsets.US_ASCII);
        return new PayloadHash(HexFormat.of().formatHex(sha256().digest(canonical)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
