package org.followthrough.domain.action;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;

/** The rules of handing a leaver's parts in an action to others; whoever owns, signs off and confirms stay three. */
public final class Succession {

    /** A part in an action that one person can have and leave to another. */
    public enum Part {
        OWNER(null), CONTRIBUTOR(null), MANAGER(Role.MANAGER), SERVICE_MANAGER(Role.SERVICE_MANAGER),
        HEAD_OF_SERVICE(Role.HEAD_OF_SERVICE), DIRECTOR(Role.DIRECTOR), AUDITOR(Role.AUDITOR);

        private final Role role;

        Part(Role role) {
            this.role = role;
        }

        /** The role that this part needs, or null where anybody can take it. */
        public Role role() {
            return role;
        }
    }

    private Succession() {
    }

    /** Whether this person may hand over what somebody else has. */
    public static boolean isOpenTo(Actor by) {
        return by.has(Role.PROGRAMME_LEAD) || by.has(Role.ADMINISTRATOR);
    }

    /** The parts of this person in an action that is still open. */
    public static Set<Part> partsOf(PersonId person, Action action) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Desks desks = action.desks();
        if (action.stage() == Stage.DRAFT || action.stage().isClosed()) {
            return parts;
        }
        add(parts, Part.OWNER, desks.owners().contains(person));
        add(parts, Part.CONTRIBUTOR, desks.contributors().contains(person));
        add(parts, Part.MANAGER, person.equals(desks.manager()));
        add(parts, Part.SERVICE_MANAGER, person.equals(desks.serviceManager()));
        add(parts, Part.HEAD_OF_SERVICE, person.equals(desks.headOfService()));
        add(parts, Part.DIRECTOR, person.equals(desks.director()));
        add(parts, Part.AUDITOR, person.equals(desks.auditor()));
        return parts;
    }

    private static void add(Set<Part> parts, Part part, boolean has) {
        if (has) {
            parts.add(part);
        }
    }

    /**
     * The action with {@code successors} in every part of the leaver. While it is with its owner it is offered to the new
     * one, or stays in progress; later only the name changes.
     *
     * @param successors somebody for each part that the leaver has
     */
    public static Decision<Action> decide(Action action, PersonId leaver, Map<Part, Actor> successors, Mark mark) {
        Set<Part> parts = partsOf(leaver, action);
        Action staffed = action.handedOver(desks(action.desks(), leaver, parts, successors),
                parts.contains(Part.OWNER), mark);
        for (Part part : parts) {
            Decision<Action> separate = separate(staffed, part, successors.get(part));
            if (!separate.isAccepted()) {
                return separate;
            }
        }
        return accepted(staffed);
    }

    private static Desks desks(Desks before, PersonId leaver, Set<Part> parts, Map<Part, Actor> successors) {
        return new Desks(
                replaced(before.owners(), leaver, successors.get(Part.OWNER)),
                replaced(before.contributors(), leaver, successors.get(Part.CONTRIBUTOR)),
                seat(before.manager(), Part.MANAGER, parts, successors),
                seat(before.serviceManager(), Part.SERVICE_MANAGER, parts, successors),
                seat(before.headOfService(), Part.HEAD_OF_SERVICE, parts, successors),
                seat(before.director(), Part.DIRECTOR, parts, successors),
                seat(before.auditor(), Part.AUDITOR, parts, successors));
    }

    private static List<PersonId> replaced(List<PersonId> people, PersonId leaver, Actor successor) {
        return people.stream()
                .map(person -> person.equals(leaver) ? successor.id() : person)
                .distinct()
                .toList();
    }

    private static PersonId seat(PersonId before, Part part, Set<Part> parts, Map<Part, Actor> successors) {
        return parts.contains(part) ? successors.get(part).id() : before;
    }

    private static Decision<Action> separate(Action staffed, Part part, Actor successor) {
        return switch (part) {
            case OWNER -> owner(staffed, successor);
            case MANAGER -> manager(staffed, successor);
            case AUDITOR -> auditor(staffed, successor);
            case CONTRIBUTOR, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR -> accepted(staffed);
        };
    }

    private static Decision<Action> owner(Action staffed, Actor successor) {
        if (isSame(staffed.desks().manager(), successor)) {
            return refused("succession.owner-is-manager", staffed.number(), name(successor));
        }
        if (isSame(staffed.desks().auditor(), successor)) {
            return refused("succession.owner-is-auditor", staffed.number(), name(successor));
        }
        return successor.countsAmong(staffed.course().signers())
                ? refused("succession.owner-has-signed", staffed.number(), name(successor))
                : accepted(staffed);
    }

    private static Decision<Action> manager(Action staffed, Actor successor) {
        if (Separation.isOwnersHand(staffed, successor)) {
            return refused("succession.owner-is-manager", staffed.number(), name(successor));
        }
        return isSame(staffed.desks().auditor(), successor)
                ? refused("succession.manager-is-auditor", staffed.number(), name(successor))
                : accepted(staffed);
    }

    private static Decision<Action> auditor(Action staffed, Actor successor) {
        if (Separation.isOwnersHand(staffed, successor)) {
            return refused("succession.owner-is-auditor", staffed.number(), name(successor));
        }
        return isSame(staffed.desks().manager(), successor) || successor.countsAmong(staffed.course().signers())
                ? refused("succession.manager-is-auditor", staffed.number(), name(successor))
                : accepted(staffed);
    }

    private static boolean isSame(PersonId seated, Actor successor) {
        return Objects.equals(seated, successor.id());
    }

    private static String name(Actor successor) {
        return successor.person().name();
    }
}
