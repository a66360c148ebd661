/** What goes back over a connection, and the HTML in it. */
@NullMarked
package org.tokentriage.training.http;

import org.jspecify.annotations.NullMarked;
