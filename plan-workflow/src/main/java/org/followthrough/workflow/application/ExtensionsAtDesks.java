package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionLedger;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Extensions;
import org.springframework.stereotype.Component;

/** The later dates that wait for their decision, each at the tier where it lies now. */
@Component
class ExtensionsAtDesks implements DeskSource {

    private final Extensions extensions;
    private final WorkingCalendar calendar;

    ExtensionsAtDesks(Extensions extensions, WorkingCalendar calendar) {
        this.extensions = extensions;
        this.calendar = calendar;
    }

    @Override
    public List<AtDesk> ofPlan(Actor actor, PlanId plan, List<Action> readable) {
        Map<ActionId, Action> open = byId(readable.stream().filter(action -> !action.stage().isClosed()).toList());
        return extensions.of(open.keySet()).values().stream()
                .map(ExtensionLedger::lines)
                .flatMap(Collection::stream)
                .filter(Extension::isPending)
                .map(extension -> atDesk(extension, open.get(extension.action())))
                .toList();
    }

    private static Map<ActionId, Action> byId(List<Action> actions) {
        return actions.stream()
                .collect(Collectors.toMap(Action::id, Function.identity(), (one, same) -> one));
    }

    private AtDesk atDesk(Extension extension, Action action) {
        return new AtDesk(ExtensionDesk.matter(extension), action, calendar.dayOf(extension.tierSince()),
                action.desks().at(extension.tier()));
    }
}
