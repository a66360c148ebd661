/** The port {@link org.tokentriage.ticket.desk.PasswordStore} over what the system protects a user's secrets with. */
@NullMarked
package org.tokentriage.vault;

import org.jspecify.annotations.NullMarked;
