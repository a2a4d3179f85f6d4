package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.ColourFacts.Known;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.application.outbound.Escalations.Answered;
import org.followthrough.workflow.application.outbound.PlanFacts.Facts;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadBoard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a plan stands, for its board. */
@Component
class ReadingBoard implements ReadBoard {

    private static final int TOP_RUNG = Ladder.FIRST_WEEKLY - 1;

    private final ReadingPlans readable;
    private final Plans plans;
    private final Escalations escalations;
    private final LinesOfActions lines;
    private final MonthsOfPlan months;
    private final Sight sight;

    ReadingBoard(
            ReadingPlans readable,
            Plans plans,
            Escalations escalations,
            LinesOfActions lines,
            MonthsOfPlan months,
            Sight sight) {
        this.readable = readable;
        this.plans = plans;
        this.escalations = escalations;
        this.lines = lines;
        this.months = months;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public BoardPage board(PersonId by, int number) {
        Actor actor = sight.actor(by);
        Plan plan = readable.plan(actor, number);
        if (!sight.seesWholePlans(actor) || !plan.isLive()) {
            throw new NotFoundException("plan", number);
        }
        Facts facts = readable.facts(actor, plan);
        List<Action> actions = facts.actions();
        Map<ActionId, ActionLine> byAction = lines.of(facts);
        Collection<ActionLine> all = byAction.values();
        LocalDate today = lines.today();
        return new BoardPage(
                readable.header(plan),
                today,
                all.size(),
                ThemeCounting.claimed(all),
                ThemeCounting.checked(all),
                months.plannedBy(actions, today),
                months.checkedByEndOfLastMonth(plan, actions, today),
                ThemeCounting.byColour(all),
                ThemeCounting.of(plans.themes(plan.id()), all),
                months.trend(plan, actions, today),
                asks(facts, byAction));
    }

    private List<Ask> asks(Facts facts, Map<ActionId, ActionLine> lines) {
        List<ActionId> asked = facts.actions().stream()
                .filter(Action::isOnTheClock).map(Action::id)
                .filter(action -> rung(facts, action) >= TOP_RUNG)
                .toList();
        Set<ActionId> owed = escalations.owedSince(asked).keySet();
        Map<ActionId, List<Answered>> answers = escalations.answers(asked);
        return asked.stream()
                .map(action -> new Ask(lines.get(action), rung(facts, action), owed.contains(action),
                        lastWords(answers.getOrDefault(action, List.of()))))
                .sorted(Comparator.comparing((Ask ask) -> !ask.unanswered())
                        .thenComparing(ask -> ask.action().due()))
                .toList();
    }

    private static int rung(Facts facts, ActionId action) {
        return facts.about().getOrDefault(action, Known.NOTHING).highestRung();
    }

    private static String lastWords(List<Answered> answers) {
        return answers.stream()
                .map(Answered::words)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
