package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.challenge.ChallengeId;
import org.followthrough.domain.challenge.ChallengedSide;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.ChallengeSubjects.Subject;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.ReadChallenges.ChallengeAct;
import org.followthrough.workflow.port.ReadChallenges.ChallengeLine;
import org.springframework.stereotype.Component;

/** Makes lines of a list out of challenges, leaving out those that the person may not know of. */
@Component
class LinesOfChallenges {

    private final ChallengeSubjects subjects;
    private final Plans plans;
    private final Directory directory;
    private final DeskMatters desks;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LinesOfChallenges(
            ChallengeSubjects subjects,
            Plans plans,
            Directory directory,
            DeskMatters desks,
            WorkingCalendar calendar,
            Clock clock) {
        this.subjects = subjects;
        this.plans = plans;
        this.directory = directory;
        this.desks = desks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Those of {@code challenges} that the person may know of, in the order given. */
    List<ChallengeLine> of(Actor actor, Collection<Challenge> challenges) {
        Map<ChallengeId, Subject> about = subjects.of(challenges);
        Map<PersonId, Person> people = directory.people(people(challenges));
        Map<PlanId, Integer> numbers = plans.numbers(challenges.stream().map(Challenge::plan).toList());
        return challenges.stream()
                .filter(challenge -> subjects.sees(actor, challenge, about.get(challenge.id())))
                .map(challenge -> line(actor, challenge, numbers.get(challenge.plan()), about.get(challenge.id()), people))
                .toList();
    }

    private static Set<PersonId> people(Collection<Challenge> challenges) {
        Set<PersonId> people = new HashSet<>();
        challenges.forEach(challenge -> {
            people.add(challenge.challenger().person());
            people.add(challenge.answerer());
        });
        return people.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private ChallengeLine line(
            Actor actor, Challenge challenge, int plan, Subject subject, Map<PersonId, Person> people) {
        LocalDate due = due(challenge);
        return new ChallengeLine(
                new ChallengeRef(plan, challenge.number()),
                challenge.about(),
                subject.title(),
                challenge.rounds().get(0).words(),
                challenge.state(),
                people.get(challenge.challenger().person()).name(),
                challenge.rounds().get(0).asked().at(),
                challenge.answerer() == null ? null : people.get(challenge.answerer()).name(),
                due,
                due != null && calendar.dayOf(clock.instant()).isAfter(due),
                acts(actor, challenge, ChallengedSide.of(subject.actions())));
    }

    /** The day on which the reply clock rings first; null while nothing is owed. */
    private LocalDate due(Challenge challenge) {
        return challenge.state() != State.REPLY_OWED
                ? null
                : desks.clock(ChallengeDesk.matter(challenge), challenge.mustDo())
                        .next(calendar.dayOf(challenge.current().asked().at()), 0)
                        .map(calendar::dayOf)
                        .orElse(null);
    }

    private Set<ChallengeAct> acts(Actor actor, Challenge challenge, ChallengedSide side) {
        Set<ChallengeAct> acts = EnumSet.noneOf(ChallengeAct.class);
        if (challenge.nameAnswerer(actor, actor.id()).isAccepted()) {
            acts.add(ChallengeAct.NAME_ANSWERER);
        }
        if (actor.guises().stream().anyMatch(one ->
                challenge.reply(one, false, "asked", "asked", clock.instant()).isAccepted())) {
            acts.add(ChallengeAct.REPLY);
        }
        if (challenge.settle(actor, side, clock.instant()).isAccepted()) {
            acts.add(ChallengeAct.JUDGE);
        }
        return acts;
    }
}
