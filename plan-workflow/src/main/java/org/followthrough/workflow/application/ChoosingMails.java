package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.notification.Manner;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.MailWishes;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ChooseMails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a person's choices when every one of them is offered, and none of them otherwise. */
@Component
class ChoosingMails implements ChooseMails {

    private final MailWishes wishes;
    private final Sight sight;
    private final Trail trail;
    private final Clock clock;

    ChoosingMails(MailWishes wishes, Sight sight, Trail trail, Clock clock) {
        this.wishes = wishes;
        this.sight = sight;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<MailChoices> choose(Command command) {
        PersonId person = sight.actor(command.by()).id();
        MailChoices before = wishes.of(person);
        MailChoices after = before;
        for (Map.Entry<NotificationKind, Manner> wish : command.wishes().entrySet()) {
            Decision<MailChoices> decision = after.choose(wish.getKey(), wish.getValue());
            if (decision instanceof Refused<MailChoices>) {
                return decision;
            }
            after = ((Accepted<MailChoices>) decision).result();
        }
        wishes.keep(person, after);
        trail.add(new TrailEntry(clock.instant(), "mails-chosen", person, null, null, null, words(before), words(after),
                null, false));
        return Decision.accepted(after);
    }

    private static String words(MailChoices choices) {
        return MailChoices.kinds().stream()
                .map(kind -> kind + " " + choices.of(kind))
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
    }
}
