package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.Challenge.Lodging;
import org.followthrough.domain.challenge.ChallengeId;
import org.followthrough.domain.challenge.ChallengedSide;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.ChallengeSubjects.Subject;
import org.followthrough.workflow.application.outbound.Challenges;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.LodgeChallenge;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a challenge in, starts its reply clock and tells whoever has to answer. */
@Component
class LodgingChallenge implements LodgeChallenge {

    private static final String ACT = "challenge-lodged";

    private final ReadingPlans plans;
    private final ChallengeSubjects subjects;
    private final Challenges challenges;
    private final ChallengeMails mails;
    private final MatterClocks clocks;
    private final Sight sight;
    private final Trail trail;
    private final Clock clock;

    LodgingChallenge(
            ReadingPlans plans,
            ChallengeSubjects subjects,
            Challenges challenges,
            ChallengeMails mails,
            MatterClocks clocks,
            Sight sight,
            Trail trail,
            Clock clock) {
        this.plans = plans;
        this.subjects = subjects;
        this.challenges = challenges;
        this.mails = mails;
        this.clocks = clocks;
        this.sight = sight;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<ChallengeRef> lodge(Command command) {
        Actor actor = sight.actor(command.by());
        Plan plan = plans.plan(actor, command.plan());
        Subject subject = subjects.of(plan.id(), command.about());
        if (!plan.isLive() || !subjects.sees(actor, subject)) {
            throw new NotFoundException("part of the plan", command.about().number());
        }
        int number = challenges.nextNumber(plan.id());
        Optional<Challenge> sent = Optional.ofNullable(command.sending()).map(ChallengeId::new).flatMap(challenges::find);
        if (sent.filter(first -> says(first, plan, command)).isPresent()) {
            return Decision.accepted(new ChallengeRef(plan.number(), sent.get().number()));
        }
        ChallengeId id = command.sending() == null || sent.isPresent()
                ? ChallengeId.random()
                : new ChallengeId(command.sending());
        return take(new Lodging(id, plan.id(), number, command.about(), command.wording()), plan, subject, actor);
    }

    private Decision<ChallengeRef> take(Lodging lodging, Plan plan, Subject subject, Actor actor) {
        Instant now = clock.instant();
        Decision<Challenge> decision = Challenge.lodge(lodging, ChallengedSide.of(subject.actions()), actor, now);
        if (decision instanceof Decision.Refused<Challenge> refused) {
            trail.refuse(refusal(plan, subject, actor, now, refused.refusal()));
        } else {
            keep(((Decision.Accepted<Challenge>) decision).result(), subject, actor, now);
        }
        return decision.map(challenge -> new ChallengeRef(plan.number(), challenge.number()));
    }

    private static boolean says(Challenge first, Plan plan, Command command) {
        return first.plan().equals(plan.id()) && first.about().equals(command.about())
                && first.challenger().person().equals(command.by())
                && first.rounds().get(0).words().equals(command.wording());
    }

    private void keep(Challenge challenge, Subject subject, Actor actor, Instant now) {
        challenges.add(challenge);
        trail.add(ActOnChallenge.line(challenge, subject, ACT, actor, now, subject.about().number(),
                challenge.current().words(), false));
        ChallengeDesk.follow(clocks, null, challenge);
        mails.tellChallenged(challenge, subject, now);
    }

    private static TrailEntry refusal(Plan plan, Subject subject, Actor actor, Instant at, Refusal refusal) {
        return new TrailEntry(at, ACT, actor.id(), null, plan.id(),
                subject.about().isAction() ? subject.actions().get(0).id() : null, null,
                String.join("\u001f", refusal.values()), refusal.rule(), true);
    }
}
