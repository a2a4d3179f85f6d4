package org.followthrough.workflow.port;

import java.util.UUID;

/** Called at the start for each mail whose delivery a former release ran as a process. */
public interface TakeOverMail {

    /** Puts the mail among those to be sent, unless it has been sent or has failed. */
    void takeOver(UUID mail);
}
