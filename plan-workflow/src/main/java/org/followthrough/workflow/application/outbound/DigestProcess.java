package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.UUID;

/** The wait of a daily mail for its morning, as a process. The call joins the caller's transaction. */
public interface DigestProcess {

    /** Has the digest written at {@code at}, or right after the transaction when that has passed. */
    void start(UUID digest, Instant at);
}
