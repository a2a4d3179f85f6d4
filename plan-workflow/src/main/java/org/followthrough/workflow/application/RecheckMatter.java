package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.outbound.Actions;
import org.springframework.stereotype.Component;

/** A confirmed action until the day by which it has to be checked again. */
@Component
class RecheckMatter implements DeskMatter {

    static final String KIND = "re-check";

    private final Actions actions;
    private final WaitsOfActions waits;
    private final Parties parties;
    private final Notices notices;

    RecheckMatter(Actions actions, WaitsOfActions waits, Parties parties, Notices notices) {
        this.actions = actions;
        this.waits = waits;
        this.parties = parties;
        this.notices = notices;
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

    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        Action action = actions.byId(new ActionId(subject));
        notices.tell(NotificationKind.RECHECK_DUE, action, at,
                parties.told(step, action, Stream.ofNullable(action.desks().auditor()).toList()));
    }
}
