package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.recurring.Occurrence;
import org.followthrough.domain.recurring.RecurringRules;
import org.followthrough.workflow.application.ChecksOfActions.Known;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadRecurring;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the recurring checks of actions, and which of them wait for an owner. */
@Component
class ReadingRecurring implements ReadRecurring, ActSource {

    private final VisibleAction visible;
    private final ChecksOfActions known;
    private final RecurringRules rules;
    private final Directory directory;
    private final Clock clock;

    ReadingRecurring(
            VisibleAction visible,
            ChecksOfActions known,
            RecurringRules rules,
            Directory directory,
            Clock clock) {
        this.visible = visible;
        this.known = known;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Recurring> recurring(PersonId by, ActionRef ref) {
        Action action = visible.find(by, ref);
        return known.find(action.id()).map(one -> recurring(action, one));
    }

    @Override
    public Set<ActionAct> acts(Action action, Actor actor) {
        return action.isOwner(actor) && known.find(action.id())
                        .filter(one -> rules.record(action, actor, one.check(), one.past(), true, "asked", clock.instant())
                                .isAccepted())
                        .isPresent()
                ? Set.of(ActionAct.RECORD_CHECK)
                : Set.of();
    }

    private Recurring recurring(Action action, Known one) {
        RecurringRules.Turn next = rules.next(one.check(), one.past());
        return new Recurring(next.frequency(), one.check().regularity().relaxes(),
                action.stage().isClosed() ? null : next.due(),
                one.past().stream().sorted(Comparator.comparing(Occurrence::due).reversed()).map(this::line).toList());
    }

    private Line line(Occurrence occurrence) {
        String by = occurrence.by() == null ? null : directory.person(occurrence.by()).name();
        return new Line(occurrence.due(), occurrence.kept(), by, occurrence.note());
    }
}
