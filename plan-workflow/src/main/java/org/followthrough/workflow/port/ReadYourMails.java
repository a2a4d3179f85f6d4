package org.followthrough.workflow.port;

import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.people.PersonId;

/** Reads how a person has chosen to be told. */
public interface ReadYourMails {

    MailChoices yourMails(PersonId by);
}
