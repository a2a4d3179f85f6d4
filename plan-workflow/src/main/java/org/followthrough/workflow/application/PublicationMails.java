package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Directory;
import org.springframework.stereotype.Component;

/** Gathers everything that a publication has to tell one person into one mail. */
@Component
class PublicationMails {

    private final Directory directory;

    PublicationMails(Directory directory) {
        this.directory = directory;
    }

    List<Notification> of(PlanId plan, List<GoingLive> actions) {
        Map<PersonId, Map<String, Notification.Subject>> byRecipient = new LinkedHashMap<>();
        actions.forEach(goingLive -> gather(goingLive, byRecipient));
        return byRecipient.entrySet().stream()
                .map(mail -> new Notification(UUID.randomUUID(), NotificationKind.PUBLISHED, mail.getKey(), plan,
                        "PUBLISHED/" + plan, new ArrayList<>(mail.getValue().values())))
                .toList();
    }

    private void gather(GoingLive goingLive, Map<PersonId, Map<String, Notification.Subject>> byRecipient) {
        Action action = goingLive.action();
        if (goingLive.declaredDone()) {
            tell(NotificationKind.SENT_FOR_SIGN_OFF, action, action.desks().at(Desk.MANAGER), byRecipient);
            return;
        }
        boolean late = goingLive.past() != null && goingLive.past().number() >= Ladder.DUE;
        tell(late ? NotificationKind.OVERDUE : NotificationKind.OFFERED, action, action.desks().owners(), byRecipient);
        if (late) {
            tell(Escalating.kindOf(goingLive.past()), action,
                    Escalating.told(action, goingLive.past()), byRecipient);
        }
    }

    private void tell(
            NotificationKind matter,
            Action action,
            List<PersonId> people,
            Map<PersonId, Map<String, Notification.Subject>> byRecipient) {
        people.stream().flatMap(person -> faces(person).stream()).forEach(person -> byRecipient
                .computeIfAbsent(person, first -> new LinkedHashMap<>())
                .putIfAbsent(action.number(), Notices.subject(matter, action)));
    }

    /** The members of a group; a group without members stays itself, so that its mail is seen not to reach anybody. */
    private List<PersonId> faces(PersonId person) {
        List<PersonId> members = directory.membersOf(person).stream().map(Person::id).toList();
        return members.isEmpty() ? List.of(person) : members;
    }
}
