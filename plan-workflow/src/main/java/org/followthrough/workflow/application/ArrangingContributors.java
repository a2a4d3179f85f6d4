package org.followthrough.workflow.application;

import org.followthrough.domain.action.Contributing;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.ArrangeContributors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and removes contributors, and tells those who are added. */
@Component
class ArrangingContributors implements ArrangeContributors {

    private final ActOnAction acts;
    private final Directory directory;
    private final Notices notices;

    ArrangingContributors(ActOnAction acts, Directory directory, Notices notices) {
        this.acts = acts;
        this.directory = directory;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> add(Command command) {
        return acts.anywhere(
                new Act("contributor-added", command.by(), command.action(), name(command.contributor())),
                (action, actor, at) -> Contributing.add(action, actor, command.contributor()),
                done -> notices.tell(
                        NotificationKind.CONTRIBUTOR_ADDED, done.after(), done.at(), command.contributor()));
    }

    @Override
    @Transactional
    public Decision<Stage> remove(Command command) {
        return acts.anywhere(
                new Act("contributor-removed", command.by(), command.action(), name(command.contributor())),
                (action, actor, at) -> Contributing.remove(action, actor, command.contributor()),
                done -> { });
    }

    private String name(PersonId person) {
        return directory.person(person).name();
    }
}
