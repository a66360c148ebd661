/** The site profile as files: where they lie, what is read from them and what is wrong there, how one is written. */
@NullMarked
package org.tokentriage.settings.profile;

import org.jspecify.annotations.NullMarked;
