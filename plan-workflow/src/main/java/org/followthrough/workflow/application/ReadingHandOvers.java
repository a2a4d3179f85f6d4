package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.handover.SendingSide;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.application.outbound.HandOvers.Totals;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Slice;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.ReadHandOvers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the offers of actions to other agencies. */
@Component
class ReadingHandOvers implements ReadHandOvers {

    private static final int PAGE_SIZE = 25;

    private final HandOvers handOvers;
    private final Actions actions;
    private final Plans plans;
    private final SendingSides sides;
    private final Directory directory;
    private final DeskMatters desks;
    private final Sight sight;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReadingHandOvers(
            HandOvers handOvers,
            Actions actions,
            Plans plans,
            SendingSides sides,
            Directory directory,
            DeskMatters desks,
            Sight sight,
            WorkingCalendar calendar,
            Clock clock) {
        this.handOvers = handOvers;
        this.actions = actions;
        this.plans = plans;
        this.sides = sides;
        this.directory = directory;
        this.desks = desks;
        this.sight = sight;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandOverLine> waiting(PersonId by) {
        return lines(waiting(sight.actor(by)));
    }

    private List<Known> waiting(Actor actor) {
        return known(handOvers.waitingFor(actor.id(), actor.person().agency()));
    }

    @Override
    @Transactional(readOnly = true)
    public HandOversPage handOvers(PersonId by, Shown shown, int page) {
        Actor actor = sight.actor(by);
        Optional<Slice> slice = sight.slice(actor);
        List<Known> waiting = waiting(actor);
        Totals totals = handOvers.totals(slice);
        int others = totals.open() - waiting.size();
        Pages pages = Pages.of(shown == Shown.OPEN ? others : totals.ended(), page, PAGE_SIZE);
        List<HandOver> listed = shown == Shown.OPEN
                ? handOvers.open(slice, waiting.stream().map(known -> known.handOver().id()).toList(), pages.before(), PAGE_SIZE)
                : handOvers.ended(slice, pages.before(), PAGE_SIZE);
        return new HandOversPage(lines(waiting), others, totals.ended(), shown, pages.shown(), pages.count(),
                lines(known(listed).stream()
                        .filter(known -> known.handOver().isAskedOf(actor) || sight.sees(actor, known.action()))
                        .toList()));
    }

    private List<Known> known(List<HandOver> all) {
        Map<ActionId, Action> offered = actions.all(all.stream().map(HandOver::action).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Action::id, Function.identity()));
        return all.stream().map(handOver -> new Known(handOver, offered.get(handOver.action()))).toList();
    }

    /** An offer beside its action; it is open only while it can still be accepted. */
    private record Known(HandOver handOver, Action action) {

        boolean isOpen() {
            return handOver.isOpen() && action.stage().isWithOwner();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public ActionHandOvers ofAction(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = visible(actor, ref);
        List<HandOver> all = handOvers.ofAction(action.id());
        return new ActionHandOvers(
                lines(all.stream().map(handOver -> new Known(handOver, action)).toList()), acts(action, all, actor));
    }

    private static Set<HandOverAct> acts(Action action, List<HandOver> all, Actor actor) {
        Set<HandOverAct> acts = EnumSet.noneOf(HandOverAct.class);
        boolean open = all.stream().anyMatch(HandOver::isOpen);
        if (!open && action.stage().isWithOwner() && mayOffer(action, actor)) {
            acts.add(HandOverAct.OFFER);
        }
        if (open && mayOffer(action, actor)) {
            acts.add(HandOverAct.TAKE_BACK);
        }
        if (all.stream().anyMatch(handOver -> handOver.isOpen() && handOver.isAskedOf(actor))) {
            acts.add(HandOverAct.ANSWER);
        }
        return acts;
    }

    /** In their own right or in the place of somebody for whom they stand in. */
    private static boolean mayOffer(Action action, Actor actor) {
        return actor.guises().stream().anyMatch(guise -> HandOver.mayOffer(action, guise));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Candidate> candidates(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = visible(actor, ref);
        if (!mayOffer(action, actor)) {
            throw new NotPermittedException();
        }
        SendingSide side = sides.of(action, by);
        return directory.everybody().stream()
                .filter(person -> person.otherAgency().isPresent() && person.isActive()
                        && person.kind() == Person.Kind.PERSON && !side.holds(person))
                .map(person -> new Candidate(person.id(), person.name(), person.agency()))
                .toList();
    }

    private Action visible(Actor actor, ActionRef ref) {
        return actions.find(ref)
                .filter(found -> sight.sees(actor, found))
                .orElseThrow(() -> new NotFoundException("action", ref.number()));
    }

    private List<HandOverLine> lines(List<Known> all) {
        Map<PersonId, Person> people = directory.people(all.stream()
                .map(Known::handOver)
                .flatMap(one -> Stream.of(one.to(), one.offered().by(),
                        one.ended() == null ? one.to() : one.ended().done().by()))
                .collect(Collectors.toSet()));
        return all.stream().map(known -> line(known, person -> people.get(person).name())).toList();
    }

    private HandOverLine line(Known known, Function<PersonId, String> names) {
        HandOver handOver = known.handOver();
        HandOver.Ending ended = handOver.ended();
        LocalDate due = known.isOpen() ? due(known) : null;
        return new HandOverLine(
                new ActionRef(plans.byId(known.action().plan()).number(), known.action().number()),
                known.action().title(),
                handOver.agency(),
                names.apply(handOver.to()),
                names.apply(handOver.offered().by()),
                handOver.offered().at(),
                handOver.why(),
                handOver.state(),
                due,
                due != null && calendar.dayOf(clock.instant()).isAfter(due),
                ended == null ? null : names.apply(ended.done().by()),
                ended == null ? null : ended.done().at(),
                ended == null ? null : ended.words());
    }

    /** The day on which the clock of the answer rings first. */
    private LocalDate due(Known known) {
        return desks.clock(HandOverDesk.matter(known.handOver()), known.action().mustDo())
                .next(calendar.dayOf(known.handOver().offered().at()), 0)
                .map(calendar::dayOf)
                .orElse(null);
    }
}
