package org.followthrough.workflow.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Blockage;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Blockages;
import org.followthrough.workflow.port.BlockAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of what blocks an action from outside, and what its manager says to them. */
@Component
class Blocking implements BlockAction {

    private final ActOnAction acts;
    private final Blockages blockages;
    private final MatterClocks clocks;
    private final Notices notices;
    private final WorkingCalendar calendar;

    Blocking(ActOnAction acts, Blockages blockages, MatterClocks clocks, Notices notices, WorkingCalendar calendar) {
        this.acts = acts;
        this.blockages = blockages;
        this.clocks = clocks;
        this.notices = notices;
        this.calendar = calendar;
    }

    /** What a turn makes of the blockage that is open. */
    @FunctionalInterface
    private interface Turn {
        Decision<Blockage> take(Blockage open, Action action, Actor actor, Mark mark);
    }

    @Override
    @Transactional
    public Decision<Stage> report(By by, String cause) {
        return acts.anywhere(new Act("blocked-reported", by.person(), by.action(), cause),
                (action, actor, at) -> reported(action, actor, cause, at).map(fresh -> action),
                done -> {
                    Blockage fresh = result(reported(done.before(), done.actor(), cause, done.at()));
                    blockages.add(fresh);
                    clocks.start(BlockageDesk.AGREEMENT.matter(fresh));
                    notices.tell(NotificationKind.BLOCKED_REPORTED, done.after(), done.at(),
                            done.after().desks().manager());
                });
    }

    private Decision<Blockage> reported(Action action, Actor actor, String cause, Instant at) {
        return Blockage.report(action, actor, cause, blockages.of(action.id()), new Mark(actor.id(), at));
    }

    @Override
    @Transactional
    public Decision<Stage> agree(By by, LocalDate review) {
        return settle(new Act("blocked-agreed", by.person(), by.action(), null), NotificationKind.BLOCKED_ANSWERED,
                (open, action, actor, mark) -> open.agree(action, actor, review, calendar, mark));
    }

    @Override
    @Transactional
    public Decision<Stage> refuse(By by, String reason) {
        return settle(new Act("blocked-refused", by.person(), by.action(), reason), NotificationKind.BLOCKED_ANSWERED,
                (open, action, actor, mark) -> open.refuse(action, actor, reason, mark));
    }

    @Override
    @Transactional
    public Decision<Stage> lift(By by, String words) {
        return settle(new Act("unblocked", by.person(), by.action(), words), NotificationKind.UNBLOCKED,
                (open, action, actor, mark) -> open.lift(action, actor, mark));
    }

    private Decision<Stage> settle(Act act, NotificationKind kind, Turn turn) {
        return acts.anywhere(act,
                (action, actor, at) -> turned(action, actor, at, turn).map(settled -> action),
                done -> {
                    Blockage settled = result(turned(done.before(), done.actor(), done.at(), turn));
                    blockages.settle(settled);
                    clocks.stop(BlockageDesk.AGREEMENT.matter(settled));
                    clocks.start(BlockageDesk.REVIEW.matter(settled));
                    notices.tell(kind, done.after(), done.at(), told(kind, done.after()));
                });
    }

    private Decision<Blockage> turned(Action action, Actor actor, Instant at, Turn turn) {
        Optional<Blockage> open =
                blockages.of(action.id()).stream().filter(one -> one.isOpenFor(action)).findFirst();
        return open.isPresent()
                ? turn.take(open.get(), action, actor, new Mark(actor.id(), at))
                : Decision.refused("blocked.not-open", action.number());
    }

    private static List<PersonId> told(NotificationKind kind, Action action) {
        if (kind != NotificationKind.UNBLOCKED || action.desks().manager() == null) {
            return action.desks().owners();
        }
        return List.of(action.desks().manager());
    }

    private static Blockage result(Decision<Blockage> decision) {
        return ((Accepted<Blockage>) decision).result();
    }
}
