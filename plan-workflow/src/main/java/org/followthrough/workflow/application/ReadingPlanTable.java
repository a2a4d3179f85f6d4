package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.PlanFacts;
import org.followthrough.workflow.application.outbound.PlanFacts.Facts;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Issue;
import org.followthrough.workflow.application.outbound.Plans.Theme;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadPlan.ThemeCounts;
import org.followthrough.workflow.port.ReadPlanTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a plan as a table, in a number of queries that does not grow with it. */
@Component
class ReadingPlanTable implements ReadPlanTable {

    private final ReadingPlans readable;
    private final Plans plans;
    private final Actions actions;
    private final PlanFacts facts;
    private final LinesOfActions lines;
    private final AgreedTimescale timescale;
    private final Sight sight;

    ReadingPlanTable(ReadingPlans readable, Plans plans, Actions actions, PlanFacts facts, LinesOfActions lines,
            AgreedTimescale timescale, Sight sight) {
        this.readable = readable;
        this.plans = plans;
        this.actions = actions;
        this.facts = facts;
        this.lines = lines;
        this.timescale = timescale;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public PlanTable table(PersonId by, int number) {
        Actor actor = sight.actor(by);
        Plan plan = readable.plan(actor, number);
        return table(plan, readable.facts(actor, plan), sight.seesWholePlans(actor));
    }

    @Override
    @Transactional(readOnly = true)
    public PlanTable whole(int number) {
        Plan plan = plans.find(number).orElseThrow(() -> new NotFoundException("plan", number));
        return table(plan, facts.of(plan.id()), true);
    }

    private PlanTable table(Plan plan, Facts seen, boolean whole) {
        Map<ActionId, ActionLine> all = lines.of(seen);
        Map<ActionId, Wording> wordings = plans.wordings(plan.id());
        Map<ActionId, List<Actions.Update>> updates = actions.updates(plan.id());
        Map<String, List<Action>> byIssue = seen.actions().stream()
                .collect(Collectors.groupingBy(action -> wordings.get(action.id()).issueNumber()));
        List<Theme> themes = plans.themes(plan.id());
        Map<String, String> names = themes.stream().collect(Collectors.toMap(Theme::code, Theme::name));
        List<Row> rows = plans.issues(plan.id()).stream()
                .filter(issue -> whole || byIssue.containsKey(issue.number()))
                .flatMap(issue -> byIssue.containsKey(issue.number())
                        ? byIssue.get(issue.number()).stream().map(action -> row(action, wordings.get(action.id()),
                                all.get(action.id()), updates.getOrDefault(action.id(), List.of()), plan.baseDate()))
                        : Stream.of(unanswered(issue, names.get(issue.themeCode()))))
                .toList();
        return new PlanTable(readable.header(plan), lines.today(), counts(themes, all), rows);
    }

    private static List<ThemeCounts> counts(List<Theme> themes, Map<ActionId, ActionLine> lines) {
        return ThemeCounting.of(themes, lines.values()).stream().filter(theme -> theme.total() > 0).toList();
    }

    private Row row(Action action, Wording wording, ActionLine line, List<Actions.Update> updates, LocalDate base) {
        LocalDate agreed = action.dates().agreed();
        return new Row(wording.themeCode(), wording.themeName(), wording.issueNumber(), wording.issueWording(),
                wording.reportRefs(), action.number(), wording.wording(),
                timescale.of(wording.timescale(), agreed, base), agreed, line.owners(), line.rating().colour(),
                wording.declaredColour(), latest(updates, wording));
    }

    private static String latest(List<Actions.Update> updates, Wording wording) {
        return Stream.concat(updates.stream().map(Actions.Update::wording), Stream.ofNullable(wording.declaredProgress()))
                .filter(words -> words != null && !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Row unanswered(Issue issue, String theme) {
        return new Row(issue.themeCode(), theme, issue.number(), issue.wording(), issue.reportRefs(), null, null, "", null,
                List.of(), null, null, "");
    }
}
