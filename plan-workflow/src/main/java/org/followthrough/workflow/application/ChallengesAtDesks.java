package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.challenge.ChallengeId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.ChallengeSubjects.Subject;
import org.followthrough.workflow.application.outbound.Challenges;
import org.springframework.stereotype.Component;

/** The challenges to which a reply is owed. */
@Component
class ChallengesAtDesks implements DeskSource {

    private final Challenges challenges;
    private final ChallengeSubjects subjects;
    private final WorkingCalendar calendar;

    ChallengesAtDesks(Challenges challenges, ChallengeSubjects subjects, WorkingCalendar calendar) {
        this.challenges = challenges;
        this.subjects = subjects;
        this.calendar = calendar;
    }

    @Override
    public List<AtDesk> ofPlan(Actor actor, PlanId plan, List<Action> readable) {
        return atDesks(actor, challenges.openIn(plan));
    }

    /** At this person's own desk, in every live plan. */
    List<AtDesk> own(Actor actor) {
        return atDesks(actor, challenges.openOf(actor.faces()).stream()
                .filter(challenge -> actor.isAmong(List.of(challenge.answerer())))
                .toList());
    }

    private List<AtDesk> atDesks(Actor actor, Collection<Challenge> candidates) {
        List<Challenge> owed = candidates.stream().filter(one -> one.state() == State.REPLY_OWED).toList();
        Map<ChallengeId, Subject> about = subjects.of(owed);
        return owed.stream().flatMap(challenge -> {
            Subject subject = about.get(challenge.id());
            return subjects.sees(actor, challenge, subject) ? Stream.of(atDesk(challenge, subject)) : Stream.empty();
        }).toList();
    }

    private AtDesk atDesk(Challenge challenge, Subject subject) {
        return new AtDesk(ChallengeDesk.matter(challenge), challenge.plan(), challenge.about().number(),
                subject.title(), challenge.number(), challenge.mustDo(),
                calendar.dayOf(challenge.current().asked().at()), Stream.ofNullable(challenge.answerer()).toList());
    }
}
