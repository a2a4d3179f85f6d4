package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.Optional;

/** Whether every mail is held, whatever the mail server says. */
public interface MailHold {

    /** Holds every mail until {@link #end}; without effect while they are held. */
    void begin(Instant since);

    void end();

    /** Since when every mail is held, if it is. */
    Optional<Instant> since();
}
