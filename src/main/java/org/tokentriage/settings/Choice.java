package org.tokentriage.settings;

/**
 * A value that a site knows by a code and people by a name.
 *
 * @param code Qualitor's code, kept as text: a site may use letters (docs/qualitor.md)
 */
public record Choice(String label, String code) {}
