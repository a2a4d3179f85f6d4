package org.followthrough.workflow.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.handover.HandOver.State;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Slice;

/**
 * What somebody of another agency may know of, as conditions of statements that count and cut lists into pages. These are
 * rules of the application, written a second time; {@code SliceTest} holds them against the rules themselves, which are
 * applied to what is found.
 */
final class SliceSql {

    private static final String ACTIONS = """
            select o.action_id from action_owner o where o.person_id = any(:own)
            union select k.action_id from action_contributor k where k.person_id = any(:own)
            union select h.action_id from hand_over h where h.agency = :agency and h.state in ('%s', '%s')"""
            .formatted(State.OFFERED, State.ACCEPTED);

    private static final String CHALLENGES = """
             and c.id in (select l.id from challenge l where l.challenger = :person
            union select l.id from challenge l where l.challenger_agency = :agency and l.challenger_role = any(:roles)
            union select l.id from challenge l where l.answerer = any(:faces)
            union select l.id from action a join challenge l on l.plan_id = a.plan_id and l.about = a.number
                where l.kind = 'ACTION' and a.id in (%s))""".formatted(ACTIONS);

    private static final String HAND_OVERS = """
             and h.id in (select l.id from hand_over l where l.offered_to = :person
            union select l.id from hand_over l where l.agency = :agency
            union select l.id from hand_over l where l.action_id in (%s))""".formatted(ACTIONS);

    private SliceSql() {
    }

    /** A further condition of {@code challenge c}; blank where everything may be known. */
    static String challenges(Optional<Slice> slice) {
        return slice.isPresent() ? CHALLENGES : "";
    }

    /** A further condition of {@code hand_over h}; blank where everything may be known. */
    static String handOvers(Optional<Slice> slice) {
        return slice.isPresent() ? HAND_OVERS : "";
    }

    /** The values of these conditions, to which others can be added. */
    static Map<String, Object> values(Optional<Slice> slice) {
        Map<String, Object> values = new HashMap<>();
        slice.ifPresent(known -> {
            values.put("person", known.actor().id().value());
            values.put("agency", known.agency());
            values.put("roles", known.actor().person().roles().stream().map(Enum::name).toArray(String[]::new));
            values.put("faces", uuids(known.actor().faces()));
            values.put("own", uuids(known.own()));
        });
        return values;
    }

    private static UUID[] uuids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
