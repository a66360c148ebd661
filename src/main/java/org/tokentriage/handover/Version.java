package org.tokentriage.handover;

/** Whether this program knows a form of laudos. */
final class Version {

    private Version() {}

    /** @throws RefusedLaudo if it does not */
    static void check(long version) {
        if (version > Laudo.VERSION && version <= Integer.MAX_VALUE) {
            throw new RefusedLaudo(new Refusal.Newer((int) version));
        }
        if (version < Laudo.VERSION_OF_TOKEN) {
            throw RefusedLaudo.damaged();
        }
    }
}
