package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.outbound.Actions;
import org.springframework.stereotype.Component;

/** An accepted risk, or an action that is not pursued, until its last day has passed and it re-opens. */
@Component
class ClosingExpiryMatter implements DeskMatter {

    static final String KIND = "closing-expiry";

    private final Actions actions;
    private final WaitsOfActions waits;
    private final WorkingCalendar calendar;
    private final Parties parties;
    private final Notices notices;
    private final Reopening reopening;

    ClosingExpiryMatter(
            Actions actions,
            WaitsOfActions waits,
            WorkingCalendar calendar,
            Parties parties,
            Notices notices,
            Reopening reopening) {
        this.actions = actions;
        this.waits = waits;
        this.calendar = calendar;
        this.parties = parties;
        this.notices = notices;
        this.reopening = reopening;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Waiting> waiting(UUID subject) {
        return Optional.of(actions.byId(new ActionId(subject)))
                .flatMap(action -> waits.as(KIND, action));
    }

    /** Warns while the closing stands, and re-opens once its last day has passed. */
    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        Action action = actions.byId(new ActionId(subject));
        if (calendar.dayOf(at).isAfter(action.course().closing().until())) {
            reopening.reopen(action, null, null, at);
        } else {
            notices.tell(NotificationKind.CLOSING_EXPIRES, action, action.course().closing().until(),
                    parties.told(step, action, List.of(action.course().closing().mark().by())));
        }
    }
}
