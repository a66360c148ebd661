/** The command ticket: tickets are opened, listed and looked for. */
@NullMarked
package org.tokentriage.cli.ticket;

import org.jspecify.annotations.NullMarked;
