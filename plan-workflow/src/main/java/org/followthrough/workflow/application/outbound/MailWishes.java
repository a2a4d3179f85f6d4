package org.followthrough.workflow.application.outbound;

import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.people.PersonId;

/** What people have chosen about their mails. */
public interface MailWishes {

    MailChoices of(PersonId person);

    void keep(PersonId person, MailChoices choices);
}
