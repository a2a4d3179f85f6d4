package org.followthrough.workflow.application.outbound;

import java.time.Instant;

/** The clock of the database, which all nodes share. */
public interface DatabaseTime {

    Instant now();
}
