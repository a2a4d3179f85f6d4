package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.rating.ActionColour;
import org.followthrough.domain.rating.ColourOverride;
import org.followthrough.domain.rating.ColourOverride.Seen;
import org.followthrough.domain.rating.Facts;
import org.followthrough.domain.rating.Rating;
import org.followthrough.domain.rating.Signals;
import org.followthrough.workflow.application.outbound.ColourOverrides;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The colours of actions today, by their rules and as they are shown, in a number of queries that does not grow with
 * them.
 */
@Component
class ColoursOfActions {

    private final Escalations escalations;
    private final EvidenceRegister evidence;
    private final List<SignalSource> signals;
    private final ColourOverrides overrides;
    private final ActionColour colour;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ColoursOfActions(
            Escalations escalations,
            EvidenceRegister evidence,
            ObjectProvider<SignalSource> signals,
            ColourOverrides overrides,
            ActionColour colour,
            WorkingCalendar calendar,
            Clock clock) {
        this.escalations = escalations;
        this.evidence = evidence;
        this.signals = signals.orderedStream().toList();
        this.overrides = overrides;
        this.colour = colour;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The colour of an action and what spoke in it.
     *
     * @param seen the colour by its rules and the one that is shown
     */
    record Coloured(Seen seen, Signals signals) {
    }

    Seen of(Action action) {
        return of(List.of(action)).get(action.id()).seen();
    }

    Map<ActionId, Coloured> of(Collection<Action> actions) {
        List<ActionId> ids = actions.stream().map(Action::id).distinct().toList();
        Around around = new Around(evidence.pieces(ids), escalations.highest(ids), signals(actions),
                overrides.current(ids), calendar.dayOf(clock.instant()));
        return actions.stream().distinct().collect(Collectors.toMap(Action::id, colouredWith(around)));
    }

    private record Around(
            Map<ActionId, Integer> pieces,
            Map<ActionId, Integer> rungs,
            Map<ActionId, Signals> signals,
            Map<ActionId, ColourOverride> byHand,
            LocalDate today) {

        Facts facts(Action action) {
            return new Facts(action.dates(), action.course(), action.desks().accountable().isPresent(),
                    pieces.getOrDefault(action.id(), 0), rungs.getOrDefault(action.id(), 0),
                    signals.getOrDefault(action.id(), Signals.NONE));
        }
    }

    private Function<Action, Coloured> colouredWith(Around around) {
        return action -> {
            Facts facts = around.facts(action);
            Rating computed = colour.of(facts, around.today());
            ColourOverride byHand = around.byHand().get(action.id());
            Rating shown = byHand == null ? computed : byHand.over(computed, around.today());
            return new Coloured(new Seen(computed, shown, around.today()), facts.signals());
        };
    }

    private Map<ActionId, Signals> signals(Collection<Action> actions) {
        Map<ActionId, Signals> all = new HashMap<>();
        for (SignalSource source : signals) {
            source.signals(actions).forEach((action, add) ->
                    all.put(action, add.apply(all.getOrDefault(action, Signals.NONE))));
        }
        return all;
    }
}
