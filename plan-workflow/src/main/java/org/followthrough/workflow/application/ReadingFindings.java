package org.followthrough.workflow.application;

import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.promise.Finding;
import org.followthrough.domain.promise.FindingRules;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.FindingRegister;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadFindings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is open; a draft that the agreed date has caught up with is open no longer. */
@Component
class ReadingFindings implements ReadFindings {

    private final Actions actions;
    private final FindingRegister register;
    private final Sight sight;

    ReadingFindings(Actions actions, FindingRegister register, Sight sight) {
        this.actions = actions;
        this.register = register;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public Open findings(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = actions.find(ref)
                .filter(found -> sight.sees(actor, found))
                .orElseThrow(() -> new NotFoundException("action", ref.number()));
        List<Finding> open = register.of(action.id()).stream().filter(Finding::isOpen).toList();
        return new Open(
                open.stream().filter(finding -> isDue(action, finding)).map(ReadingFindings::draft).toList(),
                open.stream().filter(finding -> !finding.isDraft()).map(ReadingFindings::contradicted).toList(),
                action.isOwner(actor),
                FindingRules.mayResolve(action, actor));
    }

    private static boolean isDue(Action action, Finding finding) {
        return finding.isDraft() && action.isOnTheClock() && finding.day().isAfter(action.dates().agreed());
    }

    private static Draft draft(Finding finding) {
        return new Draft(finding.id(), finding.day(), finding.quote(), finding.found());
    }

    private static Contradicted contradicted(Finding finding) {
        return new Contradicted(finding.id(), finding.claim(), finding.quote(), finding.found());
    }
}
