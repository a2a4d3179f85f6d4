package org.followthrough.workflow.application;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.CalendarAddresses;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.ReadDueDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads due dates as far as a person may see them, the earliest first. */
@Component
class ReadingDueDates implements ReadDueDates {

    private final CalendarAddresses addresses;
    private final Actions actions;
    private final Sight sight;

    ReadingDueDates(CalendarAddresses addresses, Actions actions, Sight sight) {
        this.addresses = addresses;
        this.actions = actions;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueDate> shared(String code) {
        Actor actor = reader(code);
        Set<PersonId> faces = new HashSet<>(actor.groups());
        faces.add(actor.id());
        return sight.only(actor, actions.concerning(faces)).stream()
                .filter(action -> action.isOwner(actor) || actor.isAmong(action.desks().contributors()))
                .flatMap(action -> dueDate(action).stream())
                .sorted(Comparator.comparing(DueDate::day).thenComparing(DueDate::number))
                .toList();
    }

    /** Whoever is shut out looks like a code that was never made. */
    private Actor reader(String code) {
        PersonId person = addresses.person(code).orElseThrow(() -> new NotFoundException("calendar", "address"));
        try {
            return sight.actor(person);
        } catch (NotPermittedException shutOut) {
            NotFoundException unknown = new NotFoundException("calendar", "address");
            unknown.initCause(shutOut);
            throw unknown;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DueDate> of(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        Action action = actions.find(ref)
                .filter(found -> sight.sees(actor, found))
                .orElseThrow(() -> new NotFoundException("action", ref.number()));
        return dueDate(action);
    }

    private static Optional<DueDate> dueDate(Action action) {
        return Optional.ofNullable(action.dates().agreed()).map(day -> new DueDate(
                action.id(), action.number(), action.title(), day, action.version(), action.stage().isClosed()));
    }
}
