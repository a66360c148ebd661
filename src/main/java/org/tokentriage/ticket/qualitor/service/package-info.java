/** Qualitor's web services: their operations, the documents that go and come, and the stateless way to carry them. */
@NullMarked
package org.tokentriage.ticket.qualitor.service;

import org.jspecify.annotations.NullMarked;
