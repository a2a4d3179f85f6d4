package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.rating.ActionColour;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.Facts;
import org.followthrough.domain.rating.Rating;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.ColourFacts;
import org.followthrough.workflow.application.outbound.ColourFacts.Known;
import org.followthrough.workflow.application.outbound.PlanFacts;
import org.followthrough.domain.rating.ColourOverride.Seen;
import org.springframework.stereotype.Component;

/**
 * The colours of actions today, by their rules and as they are shown, in a number of queries that does not grow with
 * them.
 */
@Component
class ColoursOfActions {

    private final ColourFacts known;
    private final Actions actions;
    private final FactsOfActions facts;
    private final ActionColour colour;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ColoursOfActions(
            ColourFacts known,
            Actions actions,
            FactsOfActions facts,
            ActionColour colour,
            WorkingCalendar calendar,
            Clock clock) {
        this.known = known;
        this.actions = actions;
        this.facts = facts;
        this.colour = colour;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The colour of an action and what spoke in it.
     *
     * @param seen the colour by its rules and the one that is shown
     */
    record Coloured(Seen seen, Facts facts) {
    }

    Seen of(Action action) {
        return of(List.of(action)).get(action.id()).seen();
    }

    Map<ActionId, Coloured> of(Collection<Action> asked) {
        return of(asked, known.of(asked.stream().map(Action::id).toList()));
    }

    /** The same of actions of one plan, of which everything is known. */
    Map<ActionId, Coloured> of(PlanFacts.Facts facts) {
        return of(facts.actions(), facts.about());
    }

    private Map<ActionId, Coloured> of(Collection<Action> asked, Map<ActionId, Known> about) {
        LocalDate today = calendar.dayOf(clock.instant());
        Set<ActionId> offTrack = offTrack(about.values(), today);
        return asked.stream().collect(Collectors.toMap(Action::id,
                action -> coloured(action, about.getOrDefault(action.id(), Known.NOTHING), offTrack, today), (one, same) -> one));
    }

    /**
     * Those on which others depend and which are off track by what speaks about themselves alone, so that a circle of
     * plans, or a long chain, asks for each action once.
     */
    private Set<ActionId> offTrack(Collection<Known> dependent, LocalDate today) {
        Set<ActionId> needed = dependent.stream().flatMap(one -> one.dependsOn().stream()).collect(Collectors.toSet());
        if (needed.isEmpty()) {
            return Set.of();
        }
        Map<ActionId, Known> about = known.of(needed);
        return actions.all(needed).stream()
                .filter(action -> colour.of(facts.of(action, about.getOrDefault(action.id(), Known.NOTHING), false), today).colour()
                        == Colour.OFF_TRACK)
                .map(Action::id)
                .collect(Collectors.toSet());
    }

    private Coloured coloured(Action action, Known about, Set<ActionId> offTrack, LocalDate today) {
        Facts all = facts.of(action, about, about.dependsOn().stream().anyMatch(offTrack::contains));
        Rating computed = colour.of(all, today);
        Rating shown = about.byHand() == null ? computed : about.byHand().over(computed, today);
        return new Coloured(new Seen(computed, shown, today), all);
    }
}
