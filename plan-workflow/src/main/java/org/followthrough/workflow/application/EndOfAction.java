package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.springframework.stereotype.Component;

/** What follows when an action has been closed without being done: its process ends, and those who work on it hear of it. */
@Component
class EndOfAction {

    private final ActionProcess process;
    private final Notices notices;

    EndOfAction(ActionProcess process, Notices notices) {
        this.process = process;
        this.notices = notices;
    }

    void closed(ActOnAction.Done done) {
        process.withdraw(done.after().id());
        notices.tell(NotificationKind.CLOSED, done.after(), done.at(), told(done.after(), done.actor().id()));
    }

    private static List<PersonId> told(Action action, PersonId closer) {
        List<PersonId> told = new ArrayList<>(action.desks().owners());
        told.addAll(action.desks().contributors());
        told.add(action.desks().manager());
        told.remove(closer);
        return told;
    }
}
