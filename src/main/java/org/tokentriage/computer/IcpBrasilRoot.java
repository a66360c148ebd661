package org.tokentriage.computer;

import java.util.List;
import java.util.Optional;

/**
 * A root of ICP-Brasil, known by the fingerprint of its certificate; some of them have keys and signatures of kinds that Java cannot check.
 *
 * @param version as ICP-Brasil counts them
 * @param forPeople whether holders' certificates stand below it, and not sites' or programs'
 * @param sha256 in upper-case hexadecimal digits
 */
public record IcpBrasilRoot(String version, boolean forPeople, String sha256) {

    /** Published by ITI. */
    private static final List<IcpBrasilRoot> ALL = List.of(
            people("v4", "F0C15AFD258FB674E7A96E1A50FF873149364B9EC70D4D93C7A9F1EB6060D020"),
            people("v5", "CAA53FC6091C6951887C976E378F6EF89AA6377C55D97B6475422B71ED7E9B17"),
            people("v6", "3BDB9B509352F1D3D71C2BF64D9A38A4E6CEBDA27809D77F7AC476CBDE6E314A"),
            people("v7", "5657E70580EB678983F3ED7DFCE091D84CAE6549389A47FCCDA8D0E4DC2CF576"),
            other("v10", "6E0BFF069A26994C15DE2C4888CC54AF84882E5495B7FBF66BE9CCFFEC7489F6"),
            other("v11", "1406710058180FA4081AAB3F246F1702429C552A11FA3143B84C88CB3AB8E5E7"),
            people("v12", "D8478E37CE19C690CF657381E68FE600E4E1A042536830F06847E03E554C4B01"),
            people("v13", "2B07D0BC02C4A6E0478ED22D0D99E8F97E1827B269097696A7FEB6AAD30C3AC8"));

    /** The root with this fingerprint. */
    public static Optional<IcpBrasilRoot> of(String sha256) {
        return ALL.stream()
                .filter(root -> root.sha256().equalsIgnoreCase(sha256))
                .findFirst();
    }

    private static IcpBrasilRoot people(String version, String sha256) {
        return new IcpBrasilRoot(version, true, sha256);
    }

    private static IcpBrasilRoot other(String version, String sha256) {
        return new IcpBrasilRoot(version, false, sha256);
    }
}
