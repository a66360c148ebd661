package org.tokentriage.computer;

/** A check, and what it has shown. */
public record CheckResult(Check check, Outcome outcome) {}
