package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.springframework.stereotype.Component;

/** Gathers everything that a publication has to tell one person into one mail. */
@Component
class PublicationMails {

    private final Directory directory;

    PublicationMails(Directory directory) {
        this.directory = directory;
    }

    List<Notification> of(PlanId plan, List<GoingLive> actions) {
        Gathering gathering = new Gathering(directory.members(actions.stream()
                .flatMap(one -> one.action().desks().everybody().stream()).collect(Collectors.toSet())));
        actions.forEach(gathering::take);
        return gathering.byRecipient.entrySet().stream()
                .map(mail -> new Notification(OrderedId.next(), NotificationKind.PUBLISHED, mail.getKey(), plan,
                        "PUBLISHED/" + plan, new ArrayList<>(mail.getValue().values())))
                .toList();
    }

    /** What each recipient is told, while it is being gathered. */
    private static final class Gathering {
        private final Map<PersonId, Map<String, Notification.Subject>> byRecipient = new LinkedHashMap<>();
        private final Map<PersonId, List<PersonId>> members;

        Gathering(Map<PersonId, List<PersonId>> members) {
            this.members = members;
        }

        void take(GoingLive goingLive) {
            Action action = goingLive.action();
            if (goingLive.declaredDone()) {
                tell(NotificationKind.SENT_FOR_SIGN_OFF, action, action.desks().at(Desk.MANAGER));
                return;
            }
            boolean late = goingLive.past() != null && goingLive.past().number() >= Ladder.DUE;
            tell(late ? NotificationKind.OVERDUE : NotificationKind.OFFERED, action, action.desks().owners());
            if (late) {
                tell(Escalating.kindOf(goingLive.past()), action, Escalating.told(action, goingLive.past()));
            }
        }

        /** A group without members stays itself, so that its mail is seen not to reach anybody. */
        private void tell(NotificationKind matter, Action action, List<PersonId> people) {
            people.stream().flatMap(person -> members.getOrDefault(person, List.of(person)).stream())
                    .forEach(person -> byRecipient
                            .computeIfAbsent(person, first -> new LinkedHashMap<>())
                            .putIfAbsent(action.number(), Notices.subject(matter, action)));
        }
    }
}
