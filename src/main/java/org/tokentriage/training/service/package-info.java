/** What the operations do: clients and tickets are looked for, tickets are filed. */
@NullMarked
package org.tokentriage.training.service;

import org.jspecify.annotations.NullMarked;
