package org.followthrough.workflow.application;

import org.followthrough.domain.action.Seating;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.PassSignOff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a sign-off to another manager's desk and tells them. */
@Component
class PassingOnSignOff implements PassSignOff {

    private final ActOnAction acts;
    private final Directory directory;
    private final Sight sight;
    private final Notices notices;

    PassingOnSignOff(ActOnAction acts, Directory directory, Sight sight, Notices notices) {
        this.acts = acts;
        this.directory = directory;
        this.sight = sight;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> passOn(Command command) {
        return acts.at(Stage.SUBMITTED, new Act("passed-on", command.by(), command.action(), name(command.manager())),
                (action, actor, at) -> directory.person(command.manager()).has(Role.MANAGER)
                        ? Seating.passSignOff(action, actor, sight.known(command.manager()))
                        : Decision.refused("pass-on.to-no-manager", name(command.manager())),
                done -> notices.tell(NotificationKind.SENT_FOR_SIGN_OFF, done.after(), done.at(), command.manager()));
    }

    private String name(PersonId person) {
        return directory.person(person).name();
    }
}
