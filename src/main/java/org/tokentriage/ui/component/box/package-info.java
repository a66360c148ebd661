/**
 * What stands around texts: cards, banners, notices, pairs, columns that stack when narrow. They know nothing of
 * tokens or tickets.
 */
@NullMarked
package org.tokentriage.ui.component.box;

import org.jspecify.annotations.NullMarked;
