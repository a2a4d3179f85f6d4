package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.comparison.LiveAction;
import org.followthrough.domain.comparison.LivePlan;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.PlanFacts;
import org.followthrough.workflow.application.outbound.PlanFacts.Facts;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.followthrough.workflow.port.ActionLine;
import org.springframework.stereotype.Component;

/** Gathers what is true of a live plan, in the terms in which documents speak of it. */
@Component
class LivePlans {

    private final Plans plans;
    private final Actions actions;
    private final PlanFacts facts;
    private final LinesOfActions lines;

    LivePlans(Plans plans, Actions actions, PlanFacts facts, LinesOfActions lines) {
        this.plans = plans;
        this.actions = actions;
        this.facts = facts;
        this.lines = lines;
    }

    LivePlan of(Plan plan) {
        Facts all = facts.of(plan.id());
        Map<ActionId, ActionLine> shown = lines.of(all);
        Map<ActionId, Wording> wordings = plans.wordings(plan.id());
        Map<ActionId, List<Actions.Update>> updates = actions.updates(plan.id());
        return new LivePlan(
                plan.baseDate(),
                plans.themes(plan.id()).stream()
                        .map(theme -> new LivePlan.LiveTheme(theme.code(), theme.name())).toList(),
                plans.issues(plan.id()).stream()
                        .map(issue -> new LivePlan.LiveIssue(issue.number(), issue.wording())).toList(),
                all.actions().stream().map(action -> live(action, shown.get(action.id()), wordings.get(action.id()),
                        updates.getOrDefault(action.id(), List.of()))).toList());
    }

    LiveAction of(Action action) {
        return live(action, lines.of(List.of(action)).get(action.id()), plans.wording(action.id()),
                actions.updates(action.id()));
    }

    private static LiveAction live(Action action, ActionLine line, Wording wording, List<Actions.Update> updates) {
        List<String> progress = new ArrayList<>();
        Stream.concat(updates.stream().map(Actions.Update::wording), Stream.ofNullable(wording.declaredProgress()))
                .filter(Objects::nonNull).forEach(progress::add);
        boolean moved = !Objects.equals(action.dates().baseline(), action.dates().agreed());
        return new LiveAction(action.number(), wording.issueNumber(), wording.wording(),
                moved ? null : wording.timescale(), action.dates().agreed(), line.owners(), progress, wording.declaredColour(), rag(line.rating().colour()), action.stage());
    }

    /** The word for a colour in the tables of plans; null where they have none. */
    private static String rag(Colour colour) {
        return switch (colour) {
            case CHECKED -> "BLUE";
            case OFF_TRACK -> "RED";
            case AT_RISK -> "AMBER";
            case DONE_NOT_CHECKED, ON_TRACK -> "GREEN";
            case NOT_OURS, CLOSED_NOT_DONE, NOT_STARTED -> null;
        };
    }
}
