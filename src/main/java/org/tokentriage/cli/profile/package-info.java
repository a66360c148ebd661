/** The command profile: a site profile is checked. */
@NullMarked
package org.tokentriage.cli.profile;

import org.jspecify.annotations.NullMarked;
