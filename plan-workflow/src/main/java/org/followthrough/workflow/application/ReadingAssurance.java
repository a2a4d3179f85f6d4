package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.assurance.Check;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Checks;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadAssurance;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how well a confirmed action is proven, and which checks wait for an auditor. */
@Component
class ReadingAssurance implements ReadAssurance, ActSource, WorkSource {

    /** More calendar days than bank holidays can move a reminder of a few working days. */
    private static final int SLACK = 14;

    private final VisibleAction visible;
    private final Actions actions;
    private final Checks checks;
    private final AssuranceRules rules;
    private final DeskMatters matters;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReadingAssurance(
            VisibleAction visible,
            Actions actions,
            Checks checks,
            AssuranceRules rules,
            DeskMatters matters,
            Directory directory,
            WorkingCalendar calendar,
            Clock clock) {
        this.visible = visible;
        this.actions = actions;
        this.checks = checks;
        this.rules = rules;
        this.matters = matters;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Assurance> assurance(PersonId by, ActionRef ref) {
        Action action = visible.find(by, ref);
        List<CheckLine> lines = checks.of(action.id()).stream().map(this::line).toList();
        Proof proof = action.stage().isConfirmed() ? proof(action) : null;
        return proof == null && lines.isEmpty() ? Optional.empty() : Optional.of(new Assurance(proof, lines));
    }

    @Override
    public Set<ActionAct> acts(Action action, Actor actor) {
        return AssuranceRules.mayCheck(action, actor) ? Set.of(ActionAct.RECHECK) : Set.of();
    }

    /** The confirmed actions of this auditor from the day on which their clock first asks. */
    @Override
    public List<Waits> work(Actor actor, List<Action> concerning) {
        LocalDate asked = latestAsked();
        return actions.fading(actor.faces(), calendar.startOf(rules.watched(asked)), Arrays.stream(ProofLevel.values())
                        .collect(Collectors.toMap(level -> level, level -> calendar.startOf(rules.faded(level, asked)))))
                .stream()
                .filter(action -> action.desks().auditor() != null
                        && actor.isAmong(List.of(action.desks().auditor())) && AssuranceRules.mayCheck(action, actor))
                .flatMap(action -> asked(action).stream().map(since -> new Waits(Task.RECHECK, action, since)))
                .toList();
    }

    /** The first day so late that no clock asks yet for a check that is due on it. */
    private LocalDate latestAsked() {
        LocalDate today = calendar.dayOf(clock.instant());
        LocalDate some = today.plusDays(SLACK);
        long lead = Stream.of(true, false)
                .flatMap(mustDo -> matters.clock(RecheckMatter.KIND, mustDo).next(some, 0).stream())
                .mapToLong(first -> ChronoUnit.DAYS.between(calendar.dayOf(first), some))
                .max().orElse(0);
        return today.plusDays(lead + SLACK);
    }

    private Optional<Instant> asked(Action action) {
        return matters.clock(new Matter(RecheckMatter.KIND, action.id().value()), action.mustDo())
                .next(rules.nextCheck(action), 0)
                .filter(first -> !first.isAfter(clock.instant()));
    }

    private Proof proof(Action action) {
        return new Proof(
                action.course().proof().level().number(),
                name(action.course().confirmed().by()),
                calendar.dayOf(action.course().confirmed().at()),
                action.stage() == Stage.EMBEDDED ? null : rules.watchedUntil(action),
                rules.provenUntil(action),
                rules.nextCheck(action));
    }

    private CheckLine line(Check check) {
        return new CheckLine(check.passed(), name(check.mark().by()), calendar.dayOf(check.mark().at()),
                check.level() == null ? 0 : check.level().number(), check.note());
    }

    private String name(PersonId person) {
        return directory.person(person).name();
    }
}
