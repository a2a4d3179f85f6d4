package org.followthrough.workflow.application;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.Notification.Subject;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.LetterWriter;
import org.followthrough.workflow.application.outbound.MailServer.Letter;
import org.followthrough.workflow.application.outbound.Plans;
import org.springframework.stereotype.Component;

/** Finds what a mail names and has it written. */
@Component
class Letters {

    private final LetterWriter writer;
    private final Directory directory;
    private final Plans plans;
    private final Actions actions;

    Letters(LetterWriter writer, Directory directory, Plans plans, Actions actions) {
        this.writer = writer;
        this.directory = directory;
        this.plans = plans;
        this.actions = actions;
    }

    Letter of(Notification notification) {
        return of(notification, directory.person(notification.recipient()), new HashMap<>());
    }

    /** @param known plans that have been looked up for other letters, to which those of this one are added */
    Letter of(Notification notification, Person recipient, Map<PlanId, Plan> known) {
        if (notification.kind().isAboutTheRecipient()) {
            return writer.writeOfAccount(notification.kind(), recipient);
        }
        return notification.kind().isAcrossPlans()
                ? writer.writeDigest(notification, recipient, plansOf(notification))
                : writer.write(notification, recipient, known.computeIfAbsent(notification.plan(), plans::byId));
    }

    private Map<ActionId, Plan> plansOf(Notification digest) {
        return digest.subjects().stream()
                .map(Subject::action)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), action -> plans.byId(actions.byId(action).plan())));
    }
}
