package org.tokentriage.rehearsal;

/** Greets a site as a browser does, without a certificate of ours, and tells what came of it. Nothing is asked of the site. */
@FunctionalInterface
public interface SiteRehearsal {

    /** Blocks for up to five seconds; ends early when it is interrupted. Throws nothing for whatever the site does. */
    Rehearsed at(String host, int port);
}
