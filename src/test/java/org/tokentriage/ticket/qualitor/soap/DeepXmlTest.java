package org.tokentriage.ticket.qualitor.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.ticket.qualitor.service.ReplyReader;

/** Documents that are small and yet would take a reader for ever. */
class DeepXmlTest {

    private static final int TOO_DEEP = 33;
    private static final int MANY = 290_000;

    static Stream<Arguments> readers() {
        return Stream.<Function<String, Object>>of(ReplyReader::read, WsdlReader::read, SoapAnswer::read)
                .flatMap(reader -> documents().map(document -> Arguments.of(reader, document)));
    }

    private static Stream<String> documents() {
        return Stream.of(
                "<a>".repeat(MANY) + "</a>".repeat(MANY).substring(0, 4),
                "<a>".repeat(MANY / 2) + "</a>".repeat(MANY / 2),
                "<a>".repeat(TOO_DEEP) + "</a>".repeat(TOO_DEEP),
                "<r>" + "<a/>".repeat(MANY) + "</r>");
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Timeout(20)
    void areNotReadToTheirEnd(Function<String, Object> reader, String document) {
        assertThat(reader.apply(document)).isEqualTo(Optional.empty());
    }
}
