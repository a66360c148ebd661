/** The cases that wait for somebody, and the receipts that were left. */
@NullMarked
package org.tokentriage.wizard.cases;

import org.jspecify.annotations.NullMarked;
