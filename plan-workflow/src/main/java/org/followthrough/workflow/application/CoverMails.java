package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.application.outbound.Outbox;
import org.springframework.stereotype.Component;

/** Tells people about a cover, with the open actions that it is about. */
@Component
class CoverMails {

    private final Actions actions;
    private final Directory directory;
    private final Outbox outbox;

    CoverMails(Actions actions, Directory directory, Outbox outbox) {
        this.actions = actions;
        this.directory = directory;
        this.outbox = outbox;
    }

    /** The open actions in which the absent person, or a group of theirs, has a part. */
    List<Action> about(PersonId absent) {
        Set<PersonId> faces = new HashSet<>(directory.groupsOf(absent));
        faces.add(absent);
        return actions.open(faces);
    }

    /** One mail to each, and none once there is nothing left to act on. */
    void tell(NotificationKind kind, Cover cover, Instant at, PersonId... recipients) {
        List<Action> about = about(cover.absent());
        if (about.isEmpty()) {
            return;
        }
        List<Notification.Subject> subjects = about.stream().map(action -> Notices.subject(kind, action)).toList();
        outbox.put(Stream.of(recipients)
                .distinct()
                .map(recipient -> new Notification(OrderedId.next(), kind, recipient, about.get(0).plan(),
                        kind + "/" + cover.id() + "/" + at, subjects))
                .toList());
    }
}
