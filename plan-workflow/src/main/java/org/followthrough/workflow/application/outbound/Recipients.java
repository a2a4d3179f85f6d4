package org.followthrough.workflow.application.outbound;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.people.PersonId;

/** Whom a mail reaches that names somebody. */
public interface Recipients {

    /**
     * Whom a mail to each of {@code named} reaches on a day: the person, or the members where it is a group, and whoever
     * stands in for one of them. A group without members is reached itself, so that somebody sees that it reaches nobody.
     *
     * @return somebody for each who exists, once each
     */
    Map<PersonId, List<Recipient>> of(Collection<PersonId> named, LocalDate day);

    /** Somebody whom a mail reaches, and how they want to hear of what. */
    record Recipient(PersonId person, MailChoices choices) {
    }
}
