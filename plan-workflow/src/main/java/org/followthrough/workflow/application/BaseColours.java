package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.rating.ActionColour;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.Facts;
import org.followthrough.domain.rating.Signals;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The colours of actions by what speaks about themselves alone. What others depend on is asked here, so that a circle of
 * plans, or a long chain, asks for each action once.
 */
@Component
class BaseColours {

    private final EvidenceRegister evidence;
    private final Escalations escalations;
    private final ObjectProvider<SignalSource> sources;
    private final ActionColour colour;
    private final WorkingCalendar calendar;
    private final Clock clock;

    BaseColours(
            EvidenceRegister evidence,
            Escalations escalations,
            ObjectProvider<SignalSource> sources,
            ActionColour colour,
            WorkingCalendar calendar,
            Clock clock) {
        this.evidence = evidence;
        this.escalations = escalations;
        this.sources = sources;
        this.colour = colour;
        this.calendar = calendar;
        this.clock = clock;
    }

    Map<ActionId, Colour> of(Collection<Action> actions) {
        List<ActionId> ids = actions.stream().map(Action::id).toList();
        Map<ActionId, Integer> pieces = evidence.pieces(ids);
        Map<ActionId, Integer> rungs = escalations.highest(ids);
        Map<ActionId, Signals> signals = signals(actions);
        LocalDate today = calendar.dayOf(clock.instant());
        return actions.stream().collect(Collectors.toMap(Action::id, action -> colour.of(
                new Facts(action.dates(), action.course(), action.desks().accountable().isPresent(),
                        pieces.getOrDefault(action.id(), 0), rungs.getOrDefault(action.id(), 0),
                        signals.getOrDefault(action.id(), Signals.NONE)), today).colour(),
                (one, other) -> one));
    }

    private Map<ActionId, Signals> signals(Collection<Action> actions) {
        Map<ActionId, Signals> all = new HashMap<>();
        sources.orderedStream().filter(source -> !(source instanceof DependencySignals)).forEach(source ->
                source.signals(actions).forEach((action, add) ->
                        all.put(action, add.apply(all.getOrDefault(action, Signals.NONE)))));
        return all;
    }
}
