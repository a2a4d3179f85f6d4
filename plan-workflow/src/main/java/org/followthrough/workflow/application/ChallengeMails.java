package org.followthrough.workflow.application;

import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.ChallengeSubjects.Subject;
import org.followthrough.workflow.application.outbound.Directory;
import org.springframework.stereotype.Component;

/** Tells people about a challenge by the number and title of what it is about. */
@Component
class ChallengeMails {

    private final Notices notices;
    private final Directory directory;

    ChallengeMails(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    /** Tells whoever has to answer; the programme leads where nobody is named yet. */
    void tellAnswerer(NotificationKind kind, Challenge challenge, Subject subject, Object occasion) {
        List<PersonId> told = challenge.answerer() == null
                ? leads()
                : List.of(challenge.answerer());
        tell(kind, challenge, subject, occasion, told);
    }

    List<PersonId> leads() {
        return directory.withRole(Role.PROGRAMME_LEAD).stream().filter(Person::isActive).map(Person::id).toList();
    }

    /** Tells whoever has to answer, and the owners of an action that is challenged itself. */
    void tellChallenged(Challenge challenge, Subject subject, Object occasion) {
        tellAnswerer(NotificationKind.CHALLENGED, challenge, subject, occasion);
        if (challenge.about().isAction()) {
            tell(NotificationKind.CHALLENGED, challenge, subject, occasion + "/owners",
                    subject.actions().get(0).desks().owners().stream()
                            .filter(owner -> !owner.equals(challenge.answerer()))
                            .toList());
        }
    }

    /** A mail names the action or, where an issue or theme is challenged, that; the first action behind it stands for it. */
    void tell(NotificationKind kind, Challenge challenge, Subject subject, Object occasion, List<PersonId> recipients) {
        Action first = subject.actions().get(0);
        Notification.Subject named = new Notification.Subject(
                kind, first.id(), subject.about().number(), subject.title(), first.dates().agreed());
        notices.tell(kind, challenge.plan(), named, challenge.id() + "/" + occasion, recipients);
    }
}
