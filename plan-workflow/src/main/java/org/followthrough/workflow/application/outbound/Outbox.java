package org.followthrough.workflow.application.outbound;

import java.util.List;
import org.followthrough.domain.notification.Notification;

/**
 * Where a use case leaves its mails. It demands the caller's transaction: a mail exists exactly when the act that
 * caused it does.
 */
public interface Outbox {

    /** Keeps each notification, to be sent after the transaction; one whose cause already has a mail to that recipient is passed over. */
    void put(List<Notification> notifications);
}
