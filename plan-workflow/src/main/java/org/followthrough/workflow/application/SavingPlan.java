package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ActionTitle;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.dates.FarthestDay;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.OwnerName;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftIssue;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.DraftTheme;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.NewAction;
import org.followthrough.workflow.application.outbound.Plans.NewIssue;
import org.followthrough.workflow.application.outbound.Plans.NewPlan;
import org.followthrough.workflow.application.outbound.Plans.Theme;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.followthrough.workflow.port.SavePlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a checked import as a plan, whole or not at all. */
@Component
class SavingPlan implements SavePlan {

    private final ImportDesk desk;
    private final Imports imports;
    private final Plans plans;
    private final OwnersOfPlan owners;
    private final TimescaleReader timescales;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SavingPlan(
            ImportDesk desk,
            Imports imports,
            Plans plans,
            OwnersOfPlan owners,
            TimescaleReader timescales,
            WorkingCalendar calendar,
            Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.plans = plans;
        this.owners = owners;
        this.timescales = timescales;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<Integer> save(Command command) {
        Actor actor = desk.programmeLead(command.by());
        Imports.Kept kept = desk.hold(command.importNumber());
        DraftPlan draft = desk.draft(kept);
        PlanId id = PlanId.random();
        Optional<Refusal> problem = problem(command, kept, draft);
        if (problem.isPresent()) {
            return desk.told("plan-saved", actor, null, null, new Decision.Refused<>(problem.get()));
        }
        int number = plans.add(newPlan(id, command, draft));
        if (!imports.saved(kept.id(), id)) {
            throw new IllegalStateException("Import " + kept.number() + " was saved or cancelled while it was held.");
        }
        return desk.told("plan-saved", actor, id, command.title(), Decision.accepted(number));
    }

    private Optional<Refusal> problem(Command command, Imports.Kept kept, DraftPlan draft) {
        if (!kept.isOpen()) {
            return Optional.of(Refusal.of("import.closed", kept.fileName()));
        }
        if (command.title().isBlank() || command.title().length() > 500) {
            return Optional.of(Refusal.of("import.title-length", 500));
        }
        if (command.bodyName().isBlank() || command.bodyName().length() > 200) {
            return Optional.of(Refusal.of("import.body-length", 200));
        }
        if (draft.actions().noneMatch(SavingPlan::isToBeDone)) {
            return Optional.of(Refusal.of("import.without-actions", kept.fileName()));
        }
        return wrongDay(draft, calendar.dayOf(clock.instant())).or(() -> LengthsOfDraft.tooLong(draft));
    }

    /** The timescales of a plan come again in row after row; each is read once. */
    private Optional<Refusal> wrongDay(DraftPlan draft, LocalDate today) {
        Set<String> read = new HashSet<>();
        return draft.actions().filter(SavingPlan::isToBeDone)
                .filter(action -> read.add(action.effectiveTimescale()))
                .flatMap(action -> timescales.against(action.effectiveTimescale(), today, today)
                        .map(why -> wrongDay(action, why, today)).stream())
                .findFirst();
    }

    private Refusal wrongDay(DraftAction action, Refusal why, LocalDate today) {
        return why.rule().equals("timescale.no-such-day")
                ? Refusal.of("import.no-such-day", action.id(), action.effectiveTimescale())
                : Refusal.of("import.day-out-of-reach", action.id(), action.effectiveTimescale(), calendar.firstDay(),
                        FarthestDay.from(today));
    }

    private static boolean isToBeDone(DraftAction action) {
        return action.kind() == DraftAction.Kind.ACTION;
    }

    private NewPlan newPlan(PlanId id, Command command, DraftPlan draft) {
        Map<String, PersonId> people = owners.find(draft);
        return new NewPlan(
                id,
                command.title().strip(),
                command.bodyName().strip(),
                new Mark(command.by(), clock.instant()),
                draft.themes().stream().map(SavingPlan::newTheme).toList(),
                draft.issues().stream().map(SavingPlan::newIssue).toList(),
                draft.issues().stream()
                        .flatMap(issue -> issue.actions().stream()
                                .filter(SavingPlan::isToBeDone)
                                .map(action -> newAction(action.id(), issue.no(), action, owners(action, people))))
                        .toList());
    }

    static Theme newTheme(DraftTheme theme) {
        return new Theme(theme.code(), cut(theme.name(), LengthsOfDraft.THEME));
    }

    static NewIssue newIssue(DraftIssue issue) {
        return new NewIssue(issue.no(), issue.theme(), issue.issue() == null ? "" : issue.issue(),
                cut(LengthsOfDraft.references(issue), LengthsOfDraft.REFERENCES));
    }

    private static List<PersonId> owners(DraftAction action, Map<String, PersonId> people) {
        return action.effectiveOwners().stream()
                .map(name -> people.get(new OwnerName(name).key()))
                .distinct()
                .toList();
    }

    static NewAction newAction(String number, String issue, DraftAction action, List<PersonId> owners) {
        ActionId id = new ActionId(OrderedId.next());
        return new NewAction(id, ActionTitle.of(action.text()), false, owners, new Wording(id, number, issue,
                null, null, null, null, action.text(), cut(action.effectiveTimescale(), LengthsOfDraft.TIMESCALE), cut(action.rag(), 20),
                action.progress(), null));
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
