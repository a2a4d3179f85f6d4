package org.followthrough.workflow.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.assurance.Check;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Checks;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadAssurance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how well a confirmed action is proven, and which checks wait for an auditor. */
@Component
class ReadingAssurance implements ReadAssurance, ActSource {

    /** More calendar days than bank holidays can move a reminder of a few working days. */
    private static final int SLACK = 14;

    private final VisibleAction visible;
    private final Checks checks;
    private final AssuranceRules rules;
    private final Directory directory;
    private final WorkingCalendar calendar;

    ReadingAssurance(
            VisibleAction visible,
            Checks checks,
            AssuranceRules rules,
            Directory directory,
            WorkingCalendar calendar) {
        this.visible = visible;
        this.checks = checks;
        this.rules = rules;
        this.directory = directory;
        this.calendar = calendar;
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
