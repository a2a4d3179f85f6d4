package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ActionLink;
import org.followthrough.domain.action.ActionLink.Kind;
import org.followthrough.domain.action.CrossReferences;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.ActionLinks;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.springframework.stereotype.Component;

/** Makes links of what the table of a plan says about its own numbers, when it goes live. */
@Component
class LinkingReferences {

    private final Plans plans;
    private final ActionLinks links;

    LinkingReferences(Plans plans, ActionLinks links) {
        this.plans = plans;
        this.links = links;
    }

    /** A number of an issue stands for every action of it. */
    void link(PlanId plan, List<Wording> all, Mark published) {
        link(plan, all, all, published);
    }

    /** The links that an action which joins the plan names itself. */
    void linkFrom(Wording joining, PlanId plan, Mark published) {
        link(plan, List.of(joining), plans.wordings(plan).values(), published);
    }

    private void link(PlanId plan, List<Wording> from, Collection<Wording> all, Mark published) {
        List<ActionLink> found = new ArrayList<>();
        from.forEach(wording -> CrossReferences.in(wording.wording()).stream()
                .flatMap(number -> named(number, all))
                .filter(other -> !other.equals(wording.action()))
                .map(other -> new ActionLink(wording.action(), other, Kind.SEE_ALSO))
                .filter(link -> found.stream().noneMatch(link::isSameAs))
                .forEach(found::add));
        links.add(plan, found, published);
    }

    private static Stream<ActionId> named(String number, Collection<Wording> all) {
        return all.stream()
                .filter(wording -> number.equals(wording.number()) || number.equals(wording.issueNumber()))
                .map(Wording::action);
    }
}
