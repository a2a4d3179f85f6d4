package org.followthrough.workflow.application;

import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.MailWishes;
import org.followthrough.workflow.port.ReadYourMails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a person's own choices. */
@Component
class ReadingYourMails implements ReadYourMails {

    private final MailWishes wishes;
    private final Sight sight;

    ReadingYourMails(MailWishes wishes, Sight sight) {
        this.wishes = wishes;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public MailChoices yourMails(PersonId by) {
        return wishes.of(sight.actor(by).id());
    }
}
