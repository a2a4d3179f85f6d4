package org.followthrough.workflow.application.outbound;

import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.plan.Plan;

/** Turns a notification into a mail. */
@FunctionalInterface
public interface LetterWriter {

    MailServer.Letter write(Notification notification, Person recipient, Plan plan);
}
