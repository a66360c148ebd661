/** What Windows tells of itself without an administrator's rights: registry, services, stores of certificates, devices. */
@NullMarked
package org.tokentriage.computer.windows;

import org.jspecify.annotations.NullMarked;
