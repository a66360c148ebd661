package org.tokentriage.training.book;

/** A file that a client added to a ticket, in the Base64 in which it came. */
public record AttachedFile(long ticket, String name, String base64) {}
