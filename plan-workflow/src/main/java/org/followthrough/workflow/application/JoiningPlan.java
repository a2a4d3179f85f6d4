package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.comparison.Comparison.Added;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.reading.DraftIssue;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.DraftTheme;
import org.followthrough.workflow.application.ComparingImport.Compared;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.NewAction;
import org.followthrough.workflow.port.Publication;
import org.springframework.stereotype.Component;

/** Gives an action of a document its place in a live plan: its issue, a number of its own, and the desks of its neighbours. */
@Component
class JoiningPlan {

    private final ImportDesk desk;
    private final Plans plans;
    private final Actions actions;
    private final OwnersOfPlan owners;
    private final DraftingPublication drafting;

    JoiningPlan(
            ImportDesk desk, Plans plans, Actions actions, OwnersOfPlan owners, DraftingPublication drafting) {
        this.desk = desk;
        this.plans = plans;
        this.actions = actions;
        this.owners = owners;
        this.drafting = drafting;
    }

    /** The action as it goes live, or why nobody sits at its desks. */
    Decision<GoingLive> join(Compared compared, Added added, Mark mark, LocalDate today) {
        List<Action> before = actions.ofPlan(compared.plan().id());
        Optional<Desks> desks = neighbours(before, added.issue()).map(Action::desks)
                .filter(JoiningPlan::isStaffed).findFirst();
        if (desks.isEmpty()) {
            return Decision.refused("comparison.no-desks", compared.plan().title());
        }
        Publication publication = publication(compared, desks.get(), mark, today);
        Optional<Refusal> refusal = drafting.against(publication);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        NewAction action = SavingPlan.newAction(number(before, added), added.issue(), added.action(),
                owners.find(added.action().effectiveOwners()));
        add(compared, added.issue(), action);
        return Decision.accepted(drafting.joining(actions.byId(action.id()), publication, mark.at()));
    }

    /** Those of the same issue first, then the others in the order of the plan. */
    private static Stream<Action> neighbours(List<Action> before, String issue) {
        return before.stream().sorted(Comparator.comparing(action -> !action.number().startsWith(issue + ".")));
    }

    private static boolean isStaffed(Desks desks) {
        return desks.manager() != null && desks.serviceManager() != null && desks.headOfService() != null
                && desks.director() != null && desks.auditor() != null;
    }

    /** The number on paper, or the next of its issue where that has been given before. */
    private static String number(List<Action> before, Added added) {
        Set<String> given = before.stream().map(Action::number).collect(Collectors.toSet());
        String printed = added.action().id();
        return given.contains(printed)
                ? IntStream.iterate(1, next -> next + 1).mapToObj(next -> added.issue() + "." + next)
                        .filter(next -> !given.contains(next)).findFirst().orElseThrow()
                : printed;
    }

    private void add(Compared compared, String number, NewAction action) {
        DraftPlan draft = desk.draft(compared.kept());
        DraftIssue issue = draft.issues().stream().filter(one -> one.no().equals(number)).findFirst().orElseThrow();
        DraftTheme theme = draft.themes().stream().filter(one -> one.code().equals(issue.theme())).findFirst()
                .orElseThrow();
        plans.add(compared.plan().id(), SavingPlan.newTheme(theme), SavingPlan.newIssue(issue), action);
    }

    private static Publication publication(Compared compared, Desks desks, Mark mark, LocalDate today) {
        return new Publication(mark.by(), compared.plan().number(), today, desks.manager(), desks.serviceManager(),
                desks.headOfService(), desks.director(), desks.auditor());
    }
}
