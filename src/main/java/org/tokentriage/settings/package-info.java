/** What an administrator decides for a site, read from a TOML file. */
@NullMarked
package org.tokentriage.settings;

import org.jspecify.annotations.NullMarked;
