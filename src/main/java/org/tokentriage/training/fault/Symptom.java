package org.tokentriage.training.fault;

import java.time.Duration;

/** How a fault shows itself to the client. */
public sealed interface Symptom {

    /** The connection closes without an answer. */
    record HangUp() implements Symptom {}

    /** Nothing happens for a while; then the answer comes as if nothing had been wrong. */
    record Delay(Duration duration) implements Symptom {}

    /** HTTP 200 with an empty body. */
    record EmptyBody() implements Symptom {}

    /** The server sends the client to another address, to do the same there (307). */
    record Redirect() implements Symptom {}

    /** A web page instead of the XML, such as PHP's error page (500) or a login page (200). With 429 and 503 it asks to try again. */
    record HtmlPage(int httpStatus) implements Symptom {}

    /** Status 1 without {@code response_data}. */
    record WithoutData() implements Symptom {}

    /** Status 0 with this code and message. */
    record Refused(String code, String message) implements Symptom {}
}
