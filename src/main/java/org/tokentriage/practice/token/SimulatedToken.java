package org.tokentriage.practice.token;

import java.util.List;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;

/**
 * A token made of data.
 *
 * @param reading what comes of reading it twice
 */
public record SimulatedToken(TokenInfo info, List<TokenObject> objects, Reading reading) {

    public SimulatedToken {
        objects = List.copyOf(objects);
    }
}
