package org.followthrough.workflow.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.handover.SendingSide;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.LinesOfHandOvers.Known;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.application.outbound.HandOvers.Totals;
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
    private final LinesOfHandOvers lines;
    private final SendingSides sides;
    private final Directory directory;
    private final Sight sight;

    ReadingHandOvers(
            HandOvers handOvers,
            Actions actions,
            LinesOfHandOvers lines,
            SendingSides sides,
            Directory directory,
            Sight sight) {
        this.handOvers = handOvers;
        this.actions = actions;
        this.lines = lines;
        this.sides = sides;
        this.directory = directory;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandOverLine> waiting(PersonId by) {
        return lines.of(waiting(sight.actor(by)));
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
        return new HandOversPage(lines.of(waiting), others, totals.ended(), shown, pages.shown(), pages.count(),
                lines.of(known(listed).stream()
                        .filter(known -> known.handOver().isAskedOf(actor) || sight.sees(actor, known.action()))
                        .toList()));
    }

    private List<Known> known(List<HandOver> all) {
        Map<ActionId, Action> offered = actions.all(all.stream().map(HandOver::action).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Action::id, Function.identity()));
        return all.stream().map(handOver -> new Known(handOver, offered.get(handOver.action()))).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ActionHandOvers ofAction(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = visible(actor, ref);
        List<HandOver> all = handOvers.ofAction(action.id());
        return new ActionHandOvers(
                lines.of(all.stream().map(handOver -> new Known(handOver, action)).toList()), acts(action, all, actor));
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
}
