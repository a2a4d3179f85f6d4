package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.application.outbound.WaitingWork;
import org.followthrough.workflow.application.outbound.WaitingWork.LateAction;
import org.followthrough.workflow.port.ActionSummary;
import org.followthrough.workflow.port.ReadLateDesks.LateDesk;
import org.followthrough.workflow.port.ReadMyWork.First;
import org.springframework.stereotype.Component;

/** What has waited at a person's own desks for longer than their clocks allow, the longest first. */
@Component
class LateDesksOfPerson {

    private static final int FIRST = 10;

    private static final Comparator<LateDesk> LONGEST_FIRST =
            Comparator.comparing(LateDesk::since).thenComparing(LateDesk::number).thenComparing(LateDesk::kind);

    private final ReadingLateDesks desks;
    private final ChallengesAtDesks challenges;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LateDesksOfPerson(ReadingLateDesks desks, ChallengesAtDesks challenges, WorkingCalendar calendar, Clock clock) {
        this.desks = desks;
        this.challenges = challenges;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param waiting how many challenges wait for the person
     * @param actions that wait too long at a desk of theirs
     * @param shown   what lists say of these actions
     */
    First<LateDesk> of(
            Actor actor, int waiting, WaitingWork.First<LateAction> actions, Map<ActionId, ActionSummary> shown) {
        List<LateDesk> challenged = waiting == 0 ? List.of() : desks.late(challenges.own(actor));
        List<LateDesk> late = Stream.concat(
                        challenged.stream(),
                        actions.some().stream().map(one -> late(one, actor, shown.get(one.action()))))
                .sorted(LONGEST_FIRST)
                .limit(FIRST)
                .toList();
        return new First<>(late, actions.all() + challenged.size() - late.size());
    }

    private LateDesk late(LateAction late, Actor actor, ActionSummary action) {
        LocalDate since = calendar.dayOf(late.since());
        return new LateDesk(action.ref().plan(), action.ref().number(), action.title(), null, late.kind(),
                List.of(actor.person().name()), since, calendar.workingDaysBetween(since, calendar.dayOf(clock.instant())));
    }
}
