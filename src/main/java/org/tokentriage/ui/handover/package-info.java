/** What is passed on between computers: the laudo that a technician sends, and the page on which an agent takes it. */
@NullMarked
package org.tokentriage.ui.handover;

import org.jspecify.annotations.NullMarked;
