/** The flow with a desk, tokens and time that a test moves by hand, and examples of what it has to show. */
package org.tokentriage.wizard.testing;
