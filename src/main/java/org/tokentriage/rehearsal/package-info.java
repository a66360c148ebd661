/** What stands between this computer and a site, and whether the site would take the token's certificate: looked at when somebody asks. */
@NullMarked
package org.tokentriage.rehearsal;

import org.jspecify.annotations.NullMarked;
