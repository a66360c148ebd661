/** Windows in which nothing happens unless told, and examples of all that they have to show. */
package org.tokentriage.ui.testing;
