package org.followthrough.workflow.application.outbound;

import java.util.Map;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.plan.Plan;

/** Turns a notification into a mail. */
public interface LetterWriter {

    /** @param code what lets this person in once, as a part of the address that the letter leads to */
    MailServer.Letter writeSignInLink(Person recipient, String code);

    /** @param kind one that is about the account of its recipient */
    MailServer.Letter writeOfAccount(NotificationKind kind, Person recipient);

    MailServer.Letter write(Notification notification, Person recipient, Plan plan);

    /** @param plans the plan of each action that the daily mail is about */
    MailServer.Letter writeDigest(Notification digest, Person recipient, Map<ActionId, Plan> plans);
}
