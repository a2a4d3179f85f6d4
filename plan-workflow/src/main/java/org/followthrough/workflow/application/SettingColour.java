package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.ColourOverride;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ColourOverrides;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.SetColour;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a colour by hand and tells those whom it concerns. */
@Component
class SettingColour implements SetColour {

    private final ActOnAction acts;
    private final ColoursOfActions colours;
    private final ColourOverrides overrides;
    private final Directory directory;
    private final Notices notices;

    SettingColour(
            ActOnAction acts,
            ColoursOfActions colours,
            ColourOverrides overrides,
            Directory directory,
            Notices notices) {
        this.acts = acts;
        this.colours = colours;
        this.overrides = overrides;
        this.directory = directory;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> set(Command command) {
        return acts.anywhere(
                new Act(act(command.colour()), command.by(), command.action(), command.reason()),
                (action, actor, at) -> ColourOverride
                        .set(action, colours.of(action), command.colour(), command.reason(), actor, at)
                        .map(override -> set(action, override)),
                done -> notices.tell(NotificationKind.COLOUR_SET, done.after(), done.at(), told(done)));
    }

    private Action set(Action action, ColourOverride override) {
        overrides.set(action.id(), override);
        return action;
    }

    /** The trail names each colour by itself, because the line of an act has no place for it. */
    private static String act(Colour colour) {
        return "colour-set-" + colour.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<PersonId> told(ActOnAction.Done done) {
        List<PersonId> told = new ArrayList<>(done.after().desks().owners());
        told.add(done.after().desks().manager());
        directory.withRole(Role.PROGRAMME_LEAD).stream().map(Person::id).forEach(told::add);
        told.remove(done.actor().id());
        return told;
    }
}
