/** What was seen on this computer, thing by thing, and the port that looks: plain data, which says nothing of what it means. */
@NullMarked
package org.tokentriage.computer.sightings;

import org.jspecify.annotations.NullMarked;
