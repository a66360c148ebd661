/** What the person at this computer likes: looks, language, the library, the window's place; kept from one start to the next. */
@NullMarked
package org.tokentriage.preferences;

import org.jspecify.annotations.NullMarked;
