package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.ColourOverride;
import org.followthrough.domain.rating.ColourOverride.Seen;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.ColourOverrides;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadColour;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the colour of one action by its rules and by hand. */
@Component
class ReadingColour implements ReadColour {

    private final Actions actions;
    private final ColoursOfActions colours;
    private final ColourOverrides overrides;
    private final Directory directory;
    private final Sight sight;
    private final Clock clock;

    ReadingColour(
            Actions actions,
            ColoursOfActions colours,
            ColourOverrides overrides,
            Directory directory,
            Sight sight,
            Clock clock) {
        this.actions = actions;
        this.colours = colours;
        this.overrides = overrides;
        this.directory = directory;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public ColourPage colour(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = actions.find(ref)
                .filter(found -> sight.sees(actor, found))
                .orElseThrow(() -> new NotFoundException("action", ref.number()));
        Seen seen = colours.of(action);
        ColourOverride byHand = overrides.current(List.of(action.id())).get(action.id());
        return new ColourPage(seen.computed(), seen.shown(), byHand == null ? null : byHand(byHand),
                choices(action, seen, actor),
                ColourOverride.lift(action, byHand, "asked", actor).isAccepted());
    }

    private SetByHand byHand(ColourOverride override) {
        return new SetByHand(override.colour(), directory.person(override.set().by()).name(), override.set().at(),
                override.reason(), override.lastDay());
    }

    private List<Colour> choices(Action action, Seen seen, Actor actor) {
        return ColourOverride.CHOICES.stream()
                .filter(colour ->
                        ColourOverride.set(action, seen, colour, "asked", actor, clock.instant()).isAccepted())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
