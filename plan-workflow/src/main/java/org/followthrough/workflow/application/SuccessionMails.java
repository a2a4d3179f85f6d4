package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Succession.Part;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.DraftingSuccession.Draft;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.port.SucceedLeaver.Command;
import org.springframework.stereotype.Component;

/** Gathers everything that a hand-over gives one person into one mail. */
@Component
class SuccessionMails {

    List<Notification> of(List<Draft> going, Command command, Instant at) {
        Map<PersonId, Map<UUID, Notification.Subject>> bySuccessor = new LinkedHashMap<>();
        for (Draft draft : going) {
            Action after = ((Accepted<Action>) draft.decision()).result();
            draft.parts().forEach(part -> bySuccessor
                    .computeIfAbsent(command.successors().get(part), first -> new LinkedHashMap<>())
                    .merge(after.id().value(), Notices.subject(matter(part, after), after), SuccessionMails::moreUrgent));
        }
        Action first = going.get(0).before();
        return bySuccessor.entrySet().stream()
                .map(mail -> new Notification(OrderedId.next(), NotificationKind.HANDED_OVER, mail.getKey(),
                        first.plan(), NotificationKind.HANDED_OVER + "/" + command.leaver() + "/" + at,
                        new ArrayList<>(mail.getValue().values())))
                .toList();
    }

    /** What is asked of the successor now. */
    private static NotificationKind matter(Part part, Action action) {
        if (part == Part.OWNER && action.stage() == Stage.OFFERED) {
            return NotificationKind.OFFERED;
        }
        if (part == Part.MANAGER && action.stage() == Stage.SUBMITTED) {
            return NotificationKind.SENT_FOR_SIGN_OFF;
        }
        return part == Part.AUDITOR && action.stage() == Stage.SIGNED_OFF
                ? NotificationKind.READY_TO_CONFIRM
                : NotificationKind.HANDED_OVER;
    }

    private static Notification.Subject moreUrgent(Notification.Subject one, Notification.Subject other) {
        return one.matter() == NotificationKind.HANDED_OVER ? other : one;
    }
}
