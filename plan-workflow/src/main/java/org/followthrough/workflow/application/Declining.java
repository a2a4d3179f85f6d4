package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ProposedDate;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.ProposedDates;
import org.followthrough.workflow.port.DeclineAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declines an offered action; it stays offered until another owner is found. The service manager and the programme
 * leads are told, and see the date that the owner proposed instead.
 */
@Component
class Declining implements DeclineAction {

    private final ActOnAction acts;
    private final ProposedDates dates;
    private final Directory directory;
    private final Notices notices;
    private final WorkingCalendar calendar;

    Declining(
            ActOnAction acts, ProposedDates dates, Directory directory, Notices notices, WorkingCalendar calendar) {
        this.acts = acts;
        this.dates = dates;
        this.directory = directory;
        this.notices = notices;
        this.calendar = calendar;
    }

    @Override
    @Transactional
    public Decision<Stage> decline(Command command) {
        return acts.at(Stage.OFFERED, new Act("declined", command.by(), command.action(), command.reason()),
                (action, actor, at) -> decide(action, actor, command, at),
                done -> follow(done.after(), command));
    }

    private Decision<Action> decide(Action action, Actor actor, Command command, Instant at) {
        Decision<Action> declined = action.decline(actor, command.reason(), at);
        if (!declined.isAccepted() || command.proposed() == null) {
            return declined;
        }
        Decision<Action> checked = ProposedDate.checked(action, command.proposed(), calendar.dayOf(at));
        return checked.isAccepted() ? declined : checked;
    }

    private void follow(Action action, Command command) {
        if (command.proposed() != null) {
            dates.add(new ProposedDate(
                    action.id(), command.proposed(), command.reason(), action.course().declined()));
        }
        List<PersonId> told = new ArrayList<>();
        told.add(action.desks().serviceManager());
        directory.withRole(Role.PROGRAMME_LEAD).stream().filter(Person::isActive).map(Person::id).forEach(told::add);
        notices.tell(NotificationKind.DECLINED, action, action.course().declined().at(), told);
    }
}
