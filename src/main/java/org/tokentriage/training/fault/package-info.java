/** What a server does wrong: once, with one request, or all the time. */
@NullMarked
package org.tokentriage.training.fault;

import org.jspecify.annotations.NullMarked;
