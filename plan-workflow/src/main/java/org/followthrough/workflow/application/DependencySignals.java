package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ActionLink;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.Signals;
import org.followthrough.workflow.application.outbound.ActionLinks;
import org.followthrough.workflow.application.outbound.Actions;
import org.springframework.stereotype.Component;

/** Says which actions depend on one that is off track by what speaks about that one alone. */
@Component
class DependencySignals implements SignalSource {

    private final ActionLinks links;
    private final Actions actions;
    private final BaseColours colours;

    DependencySignals(ActionLinks links, Actions actions, BaseColours colours) {
        this.links = links;
        this.actions = actions;
        this.colours = colours;
    }

    @Override
    public Map<ActionId, UnaryOperator<Signals>> signals(Collection<Action> asked) {
        List<ActionLink> dependencies = links.dependencies(asked.stream().map(Action::id).toList());
        if (dependencies.isEmpty()) {
            return Map.of();
        }
        Set<ActionId> needed = dependencies.stream().map(ActionLink::to).collect(Collectors.toSet());
        Map<ActionId, Colour> base = colours.of(actions.all(needed));
        Map<ActionId, UnaryOperator<Signals>> signals = new HashMap<>();
        dependencies.stream()
                .filter(link -> base.get(link.to()) == Colour.OFF_TRACK)
                .forEach(link -> signals.put(link.from(), Signals::dependingOnOffTrack));
        return signals;
    }
}
