package org.followthrough.workflow.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ActionLink;
import org.followthrough.domain.action.ActionLink.Kind;
import org.followthrough.domain.action.Contributing;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.ActionLinks;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an action hangs together with, from both sides, as far as the person may know of it. */
@Component
class ReadingLinks implements ReadLinks {

    private final VisibleAction visible;
    private final Actions actions;
    private final ActionLinks links;
    private final LinesOfActions lines;
    private final Sight sight;

    ReadingLinks(
            VisibleAction visible,
            Actions actions,
            ActionLinks links,
            LinesOfActions lines,
            Sight sight) {
        this.visible = visible;
        this.actions = actions;
        this.links = links;
        this.lines = lines;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public Links of(PersonId by, ActionRef ref) {
        Action action = visible.find(by, ref);
        Actor actor = sight.actor(by);
        List<ActionLink> around = links.around(action.id());
        List<Action> others = sight.only(actor, around.stream().map(link -> actions.byId(other(link, action))).toList());
        Map<ActionId, ActionLine> shown = lines.of(others);
        return new Links(
                around.stream()
                        .filter(link -> shown.containsKey(other(link, action)))
                        .map(link -> line(link, action, shown.get(other(link, action))))
                        .sorted(Comparator.comparing(Line::relation))
                        .toList(),
                actor.guises().stream().anyMatch(one -> Contributing.mayArrange(action, one)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Other> others(PersonId by, ActionRef ref) {
        Action action = visible.find(by, ref);
        return sight.only(sight.actor(by), actions.ofPlan(action.plan())).stream()
                .filter(other -> !other.id().equals(action.id()))
                .map(other -> new Other(new ActionRef(ref.plan(), other.number()), other.title()))
                .toList();
    }

    private static ActionId other(ActionLink link, Action action) {
        return link.from().equals(action.id()) ? link.to() : link.from();
    }

    private static Line line(ActionLink link, Action action, ActionLine other) {
        Relation relation = Relation.SEE_ALSO;
        if (link.kind() == Kind.DEPENDS_ON) {
            relation = link.from().equals(action.id()) ? Relation.DEPENDS_ON : Relation.NEEDED_BY;
        }
        return new Line(relation, other.ref(), other.title(), other.rating().colour());
    }
}
