package org.followthrough.workflow.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.challenge.Challenged.Kind;
import org.followthrough.domain.challenge.ChallengedSide;
import org.followthrough.domain.challenge.Challenger;
import org.followthrough.domain.challenge.Round;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Challenges;
import org.followthrough.workflow.application.outbound.Challenges.Totals;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.PartsOfPlans.Part;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.followthrough.workflow.application.outbound.Slice;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadChallenges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads challenges, each for whoever may know of it. */
@Component
class ReadingChallenges implements ReadChallenges {

    private static final int PAGE_SIZE = 25;
    private static final Comparator<ChallengeLine> DUE_FIRST = Comparator.comparing(
            ChallengeLine::replyDue, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Challenges challenges;
    private final LinesOfChallenges lines;
    private final ChallengeSubjects subjects;
    private final ReadingPlans readable;
    private final Actions actions;
    private final Plans plans;
    private final Directory directory;
    private final Sight sight;

    ReadingChallenges(
            Challenges challenges,
            LinesOfChallenges lines,
            ChallengeSubjects subjects,
            ReadingPlans readable,
            Actions actions,
            Plans plans,
            Directory directory,
            Sight sight) {
        this.challenges = challenges;
        this.lines = lines;
        this.subjects = subjects;
        this.readable = readable;
        this.actions = actions;
        this.plans = plans;
        this.directory = directory;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChallengeLine> waiting(PersonId by) {
        Actor actor = sight.actor(by);
        return urgentFirst(actor, waiting(actor));
    }

    private List<Challenge> waiting(Actor actor) {
        return challenges.openAround(actor.faces()).stream()
                .filter(challenge -> actor.guises().stream().anyMatch(challenge::waitsFor))
                .toList();
    }

    private List<ChallengeLine> urgentFirst(Actor actor, List<Challenge> waiting) {
        return lines.of(actor, waiting).stream().sorted(DUE_FIRST).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ChallengesPage challenges(PersonId by, Shown shown, int page) {
        Actor actor = sight.actor(by);
        Optional<Slice> slice = sight.slice(actor);
        List<Challenge> waiting = waiting(actor);
        Totals totals = challenges.totals(slice);
        List<ChallengeLine> mine = urgentFirst(actor, waiting);
        int others = totals.open() - mine.size();
        Pages pages = Pages.of(shown == Shown.OPEN ? others : totals.settled(), page, PAGE_SIZE);
        List<Challenge> listed = shown == Shown.OPEN
                ? challenges.open(slice, waiting.stream().map(Challenge::id).toList(), pages.before(), PAGE_SIZE)
                : challenges.settled(slice, pages.before(), PAGE_SIZE);
        return new ChallengesPage(mine, others, totals.settled(), shown, pages.shown(), pages.count(),
                lines.of(actor, listed));
    }

    @Override
    @Transactional(readOnly = true)
    public ChallengePage challenge(PersonId by, ChallengeRef ref) {
        Challenge challenge = challenges.find(ref).orElseThrow(() -> new NotFoundException("challenge", ref.number()));
        Actor actor = sight.actor(by);
        ChallengeLine line = lines.of(actor, List.of(challenge)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("challenge", ref.number()));
        Map<PersonId, Person> people = directory.people(challenge.rounds().stream()
                .flatMap(round -> Stream.of(round.asked(), round.reply() == null ? null : round.reply().given()))
                .filter(Objects::nonNull)
                .map(mark -> mark.by())
                .collect(Collectors.toSet()));
        return new ChallengePage(
                line,
                challenge.rounds().stream().map(round -> exchange(round, people)).toList(),
                challenge.settled() == null ? null : directory.person(challenge.settled().by()).name(),
                challenge.settled() == null ? null : challenge.settled().at(),
                line.may().contains(ChallengeAct.REPLY) ? closed(actor, challenge) : List.of());
    }

    private List<Closed> closed(Actor actor, Challenge challenge) {
        return challenge.about().isAction()
                ? List.of()
                : sight.only(actor, subjects.of(challenge.plan(), challenge.about()).actions()).stream()
                        .filter(Challenge::canOpenAgain)
                        .map(action -> new Closed(action.number(), action.title()))
                        .toList();
    }

    private static Exchange exchange(Round round, Map<PersonId, Person> people) {
        String asked = people.get(round.asked().by()).name();
        return round.reply() == null
                ? new Exchange(asked, round.asked().at(), round.words(), null, null, null, null, null)
                : new Exchange(asked, round.asked().at(), round.words(), people.get(round.reply().given().by()).name(),
                        round.reply().given().at(), round.reply().upheld(), round.reply().words(), round.reply().toDo());
    }

    @Override
    @Transactional(readOnly = true)
    public Subject subject(PersonId by, int number, Challenged about) {
        Actor actor = sight.actor(by);
        Plan plan = readable.plan(actor, number);
        ChallengeSubjects.Subject subject = subjects.of(plan.id(), about);
        if (!plan.isLive() || !subjects.sees(actor, subject)) {
            throw new NotFoundException("part of the plan", about.number());
        }
        return new Subject(readable.header(plan), about, subject.title());
    }

    @Override
    @Transactional(readOnly = true)
    public ActionChallenges ofAction(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = actions.find(ref)
                .filter(found -> sight.sees(actor, found))
                .orElseThrow(() -> new NotFoundException("action", ref.number()));
        Wording wording = plans.wording(action.id());
        return new ActionChallenges(
                lines.of(actor, challenges.about(action.plan(), parts(action, wording)).stream()
                        .filter(challenge -> challenge.isOpen() || challenge.about().isAction())
                        .sorted(Comparator.comparing(Challenge::number).reversed())
                        .toList()),
                mayChallenge(actor, action, wording));
    }

    private List<Challenged> mayChallenge(Actor actor, Action action, Wording wording) {
        if (Challenger.of(actor).isEmpty() || !plans.byId(action.plan()).isLive()) {
            return List.of();
        }
        List<Part> parts = parts(action, wording).stream().map(about -> new Part(action.plan(), about)).toList();
        Map<Part, ChallengeSubjects.Subject> about = subjects.ofParts(Set.copyOf(parts));
        return parts.stream()
                .filter(part -> !ChallengedSide.of(about.get(part).actions()).holds(actor))
                .map(Part::about)
                .toList();
    }

    /** An action, its issue and its theme. */
    private static List<Challenged> parts(Action action, Wording wording) {
        return List.of(Challenged.action(action.number()), new Challenged(Kind.ISSUE, wording.issueNumber()),
                new Challenged(Kind.THEME, wording.themeCode()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChallengeLine> open(PersonId by, int number) {
        Actor actor = sight.actor(by);
        Plan plan = readable.plan(actor, number);
        return lines.of(actor, challenges.openIn(plan.id()));
    }
}
