package org.followthrough.domain.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.people.PersonId;

/**
 * Who has a part in an action. Any desk above the owner may be null until the plan is published.
 *
 * @param owners       people or groups in the order of the plan; the first is accountable
 * @param contributors people who add progress and evidence and cannot submit
 */
public record Desks(
        List<PersonId> owners,
        List<PersonId> contributors,
        PersonId manager,
        PersonId serviceManager,
        PersonId headOfService,
        PersonId director,
        PersonId auditor) {

    public Desks {
        owners = List.copyOf(owners);
        contributors = List.copyOf(contributors);
    }

    public Optional<PersonId> accountable() {
        return owners.stream().findFirst();
    }

    /** Who sits at {@code desk}; empty while nobody does. */
    public List<PersonId> at(Desk desk) {
        return switch (desk) {
            case OWNER -> owners;
            case MANAGER -> oneOrNone(manager);
            case SERVICE_MANAGER -> oneOrNone(serviceManager);
            case HEAD_OF_SERVICE -> oneOrNone(headOfService);
            case DIRECTOR -> oneOrNone(director);
        };
    }

    /** The same desks with the action given to others. */
    public Desks ownedBy(List<PersonId> others) {
        return new Desks(others, contributors, manager, serviceManager, headOfService, director, auditor);
    }

    /** The same desks with others to contribute. */
    public Desks contributedToBy(List<PersonId> others) {
        return new Desks(owners, others, manager, serviceManager, headOfService, director, auditor);
    }

    /** The same desks with another manager to sign off. */
    public Desks managedBy(PersonId other) {
        return new Desks(owners, contributors, other, serviceManager, headOfService, director, auditor);
    }

    /** The owners and, where there is one, their manager: those who hear what becomes of what they sent. */
    public List<PersonId> ownersAndManager() {
        return Stream.concat(owners.stream(), Stream.ofNullable(manager)).toList();
    }

    /** Everybody with a part, without repetition. */
    public List<PersonId> everybody() {
        List<PersonId> all = new ArrayList<>(owners);
        all.addAll(contributors);
        all.addAll(oneOrNone(manager));
        all.addAll(oneOrNone(serviceManager));
        all.addAll(oneOrNone(headOfService));
        all.addAll(oneOrNone(director));
        all.addAll(oneOrNone(auditor));
        return all.stream().distinct().toList();
    }

    private static List<PersonId> oneOrNone(PersonId person) {
        return person == null ? List.of() : List.of(person);
    }
}
