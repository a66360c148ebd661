package org.tokentriage.training;

/** A login by SOAP: the token, and the cookie without which PHP does not know it. */
record Session(String token, String cookie, QualitorService service) {}
