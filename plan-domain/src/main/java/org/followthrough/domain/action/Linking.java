package org.followthrough.domain.action;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.followthrough.domain.action.ActionLink.Kind;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;

/** The rules of links between actions: within one plan, none twice, and no action depends on itself by any way round. */
public final class Linking {

    private Linking() {
    }

    /** @param all every link of the plan */
    public static Decision<ActionLink> add(Action from, Action to, Kind kind, Actor by, Collection<ActionLink> all) {
        if (!Contributing.mayArrange(from, by)) {
            return notYours(from);
        }
        if (from.id().equals(to.id())) {
            return refused("link.to-itself", from.number());
        }
        if (!from.plan().equals(to.plan())) {
            return refused("link.of-another-plan", to.number());
        }
        ActionLink link = new ActionLink(from.id(), to.id(), kind);
        if (all.stream().anyMatch(link::isSameAs)) {
            return refused("link.exists", from.number(), to.number());
        }
        return closesACircle(link, all)
                ? refused("link.closes-circle", from.number(), to.number())
                : accepted(link);
    }

    /** The link that goes, from whichever side it is looked at. */
    public static Decision<ActionLink> remove(
            Action from, Action to, Kind kind, Actor by, Collection<ActionLink> all) {
        if (!Contributing.mayArrange(from, by)) {
            return notYours(from);
        }
        ActionLink link = new ActionLink(from.id(), to.id(), kind);
        return all.stream().filter(link::isSameAs).findFirst()
                .map(Decision::accepted)
                .orElseGet(() -> refused("link.none", from.number(), to.number()));
    }

    private static Decision<ActionLink> notYours(Action from) {
        return refused("link.only-owner-manager-or-programme-lead", from.number());
    }

    /** Whether the one that {@code link} leads to depends, by any way, on the one that it comes from. */
    public static boolean closesACircle(ActionLink link, Collection<ActionLink> all) {
        if (link.kind() != Kind.DEPENDS_ON) {
            return false;
        }
        Set<ActionId> seen = new HashSet<>();
        Deque<ActionId> next = new ArrayDeque<>(Set.of(link.to()));
        while (!next.isEmpty()) {
            ActionId here = next.pop();
            if (here.equals(link.from())) {
                return true;
            }
            if (seen.add(here)) {
                all.stream()
                        .filter(one -> one.kind() == Kind.DEPENDS_ON && one.from().equals(here))
                        .forEach(one -> next.push(one.to()));
            }
        }
        return false;
    }
}
