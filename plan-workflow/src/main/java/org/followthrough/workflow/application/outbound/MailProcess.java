package org.followthrough.workflow.application.outbound;

import java.util.UUID;

/** The delivery of one mail, as a process of its own. Every call joins the caller's transaction. */
public interface MailProcess {

    /** Starts the delivery of the notification; the first attempt happens after the transaction. */
    void start(UUID notification);

    /** Lets a held mail go on, after SMTP has been set. */
    void release(UUID notification);

    /** Tries a failed delivery again. */
    void retry(UUID notification);
}
