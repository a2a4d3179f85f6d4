package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.ChallengeId;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.challenge.Challenged.Kind;
import org.followthrough.domain.challenge.Challenger;
import org.followthrough.domain.challenge.Round;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.handover.HandOver.Ending;
import org.followthrough.domain.handover.HandOver.State;
import org.followthrough.domain.handover.HandOverId;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.ChallengeSubjects.Subject;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Challenges;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.application.outbound.Slice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database counts and lists for somebody of another agency is what the rules let them know of. */
abstract class SliceTest {

    private static final int ACTIONS = 40;
    private static final int SIZE = 7;

    @Autowired private SmallPlan plan;
    @Autowired private JdbcClient jdbc;
    @Autowired private Actions actions;
    @Autowired private Directory directory;
    @Autowired private Challenges challenges;
    @Autowired private HandOvers handOvers;
    @Autowired private ChallengeSubjects subjects;
    @Autowired private Sight sight;
    @Autowired private ClockInHand clock;

    private final Random random = new Random(20261203);
    private final List<PersonId> agencies = new ArrayList<>();
    private final List<Challenge> lodged = new ArrayList<>();
    private final List<HandOver> offered = new ArrayList<>();
    private PersonId reader;
    private PersonId withoutAgency;

    @Test
    void isWhatTheRulesSay() {
        fill();
        assertThat(sight.slice(sight.actor(withoutAgency))).as("a partner without an agency").isPresent();
        compareChallenges();
        compareHandOvers();
    }

    private void fill() {
        clock.set(Instant.parse("2027-03-25T09:00:00Z"));
        RandomFacts facts = new RandomFacts(jdbc, plan, random, clock.instant());
        Cast cast = facts.fill(plan.save(IntStream.rangeClosed(1, ACTIONS).mapToObj(number -> "A1." + number).toList()));
        reader = cast.lead();
        agencies.addAll(List.of(cast.partner(), plan.person("Colm Reyes", "Northmarch Police", Role.PARTNER),
                plan.person("Wren Abbott", "Northmarch Police"), plan.person("Noor Haddad", "Lantern Trust", Role.PARTNER)));
        standIn(agencies.get(2), agencies.get(1));
        withoutAgency = plan.person("Ezra Moon", null, Role.PARTNER);
        List<PersonId> everybody =
                Stream.concat(agencies.stream(), Stream.of(cast.lead(), cast.owner(), withoutAgency)).toList();
        facts.ids().forEach(action -> fill(action, everybody));
    }

    private void standIn(PersonId cover, PersonId absent) {
        jdbc.sql("insert into absence_cover (id, absent, cover, from_day, until_day, asked_at, asked_by, accepted_at) "
                        + "values (?, ?, ?, date '2027-03-01', date '2027-12-31', ?, ?, ?)")
                .params(UUID.randomUUID(), absent.value(), cover.value(), at(), absent.value(), at())
                .update();
    }

    private OffsetDateTime at() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void fill(ActionId id, List<PersonId> people) {
        if (random.nextInt(6) == 0) {
            jdbc.sql("update action_owner set person_id = ? where action_id = ? and position = 0")
                    .params(one(agencies).value(), id.value()).update();
        }
        if (random.nextInt(6) == 0) {
            jdbc.sql("insert into action_contributor (action_id, person_id) values (?, ?)")
                    .params(id.value(), one(people).value()).update();
        }
        Action action = actions.byId(id);
        if (random.nextBoolean()) {
            challenge(action, people);
        }
        if (random.nextBoolean()) {
            handOver(action);
        }
    }

    private void challenge(Action action, List<PersonId> people) {
        Challenged about = List.of(Challenged.action(action.number()), Challenged.action(action.number()),
                new Challenged(Kind.ISSUE, "A1"), new Challenged(Kind.THEME, "A")).get(random.nextInt(4));
        PersonId challenger = one(people);
        Challenge challenge = new Challenge(new ChallengeId(UUID.randomUUID()), action.plan(),
                challenges.nextNumber(action.plan()), about, false,
                new Challenger(challenger, random.nextBoolean() ? Role.PARTNER : Role.BOARD,
                        directory.person(challenger).agency()),
                random.nextInt(3) == 0 ? null : one(people), List.of(new Round(mark(), "Where is it?", null)), null, 0);
        challenges.add(challenge);
        if (random.nextBoolean()) {
            challenges.save(new Challenge(challenge.id(), challenge.plan(), challenge.number(), about, false,
                    challenge.challenger(), challenge.answerer(), challenge.rounds(), mark(), 0));
        }
        lodged.add(challenges.byId(challenge.id()));
    }

    private void handOver(Action action) {
        PersonId to = one(agencies);
        HandOver handOver = new HandOver(HandOverId.random(), action.id(), to, directory.person(to).agency(), mark(),
                "It is theirs.", null, 0);
        handOvers.add(handOver);
        State state = State.values()[random.nextInt(State.values().length)];
        if (state != State.OFFERED) {
            handOvers.save(new HandOver(handOver.id(), handOver.action(), to, handOver.agency(), handOver.offered(),
                    handOver.why(), new Ending(state, mark(), "So be it."), 0));
        }
        offered.add(handOvers.byId(handOver.id()));
    }

    private void compareChallenges() {
        Map<ChallengeId, Subject> about = subjects.of(lodged);
        Set<Integer> sizes = new HashSet<>();
        readers().forEach(person -> {
            Actor actor = sight.actor(person);
            List<Challenge> known =
                    lodged.stream().filter(one -> subjects.sees(actor, one, about.get(one.id()))).toList();
            Optional<Slice> slice = sight.slice(actor);
            List<Challenge> open = known.stream().filter(Challenge::isOpen).toList();
            List<Challenge> settled = known.stream()
                    .filter(one -> !one.isOpen())
                    .sorted(Comparator.comparing((Challenge one) -> one.settled().at()).reversed())
                    .toList();
            assertThat(challenges.totals(slice)).isEqualTo(new Challenges.Totals(open.size(), settled.size()));
            assertThat(all(from -> challenges.open(slice, List.of(), from, SIZE))).containsExactlyElementsOf(open);
            assertThat(all(from -> challenges.settled(slice, from, SIZE))).containsExactlyElementsOf(settled);
            List<ChallengeId> first = open.stream().limit(2).map(Challenge::id).toList();
            assertThat(challenges.open(slice, first, 0, SIZE))
                    .containsExactlyElementsOf(open.stream().skip(2).limit(SIZE).toList());
            sizes.add(known.size());
        });
        assertThat(sizes).as("the slices differ").hasSizeGreaterThan(2);
    }

    private void compareHandOvers() {
        Set<Integer> sizes = new HashSet<>();
        readers().forEach(person -> {
            Actor actor = sight.actor(person);
            List<HandOver> known = offered.stream()
                    .filter(one -> sight.seesWholePlans(actor) || one.isAskedOf(actor)
                            || sight.sees(actor, actions.byId(one.action())))
                    .toList();
            Optional<Slice> slice = sight.slice(actor);
            List<HandOver> open = known.stream().filter(this::isOpen).toList();
            List<HandOver> ended = known.stream()
                    .filter(one -> !isOpen(one))
                    .sorted(Comparator.comparing((HandOver one) -> one.offered().at()).reversed())
                    .toList();
            assertThat(handOvers.totals(slice)).isEqualTo(new HandOvers.Totals(open.size(), ended.size()));
            assertThat(all(from -> handOvers.open(slice, List.of(), from, SIZE))).containsExactlyElementsOf(open);
            assertThat(all(from -> handOvers.ended(slice, from, SIZE))).containsExactlyElementsOf(ended);
            List<HandOver> waiting = open.stream().filter(one -> one.isAskedOf(actor)).toList();
            assertThat(handOvers.waitingFor(actor.id(), actor.person().agency())).containsExactlyElementsOf(waiting);
            assertThat(all(from -> handOvers.open(slice, waiting.stream().map(HandOver::id).toList(), from, SIZE)))
                    .containsExactlyElementsOf(open.stream().filter(one -> !waiting.contains(one)).toList());
            sizes.add(known.size());
        });
        assertThat(sizes).as("the slices differ").hasSizeGreaterThan(2);
    }

    private Stream<PersonId> readers() {
        return Stream.concat(agencies.stream(), Stream.of(reader, withoutAgency));
    }

    private boolean isOpen(HandOver handOver) {
        return handOver.isOpen() && actions.byId(handOver.action()).stage().isWithOwner();
    }

    /** Each later than the one before, so that the order is sure. */
    private Mark mark() {
        clock.set(clock.instant().plusSeconds(60));
        return new Mark(reader, clock.instant());
    }

    private PersonId one(List<PersonId> people) {
        return people.get(random.nextInt(people.size()));
    }

    /** What the pages list, from the first to the last. */
    private static <T> List<T> all(IntFunction<List<T>> page) {
        List<T> all = new ArrayList<>();
        List<T> some;
        do {
            some = page.apply(all.size());
            all.addAll(some);
        } while (some.size() == SIZE);
        return all;
    }
}
