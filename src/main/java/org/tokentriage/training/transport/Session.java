package org.tokentriage.training.transport;

import org.tokentriage.training.call.QualitorService;

/** A login by SOAP: the token, and the cookie without which PHP does not know it. */
record Session(String token, String cookie, QualitorService service) {}
