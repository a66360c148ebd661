/** What an administrator decides for a site. */
@NullMarked
package org.tokentriage.settings;

import org.jspecify.annotations.NullMarked;
