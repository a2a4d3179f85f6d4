package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.ids;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.WaitingWork.Bound;
import org.followthrough.workflow.application.outbound.WaitingWork.Bounds;

/** A person and the bounds of their work as values of statements; lists go as arrays, so that the statement stays the same. */
final class WorkValues {

    private WorkValues() {
    }

    static Map<String, Object> of(Actor actor, Bounds bounds) {
        Map<String, Object> values = new HashMap<>();
        putActor(values, actor);
        values.put("today", bounds.today());
        values.put("monthBegan", time(bounds.monthBegan()));
        values.put("weekEnds", bounds.weekEnds());
        put(values, "watched", bounds.watched());
        bounds.proven().forEach((level, bound) -> put(values, "proven" + level.number(), bound));
        putLate(values, bounds.late());
        return values;
    }

    /** @param checks since when the clocks of recurring checks have asked for them */
    static Map<String, Object> checks(Map<ActionId, Instant> checks) {
        List<ActionId> actions = List.copyOf(checks.keySet());
        return Map.of("checks", ids(actions),
                "checksSince", actions.stream().map(checks::get).map(Instant::toString).toArray(String[]::new));
    }

    private static void putActor(Map<String, Object> values, Actor actor) {
        List<Actor> guises = actor.guises();
        List<Integer> numbers = new ArrayList<>();
        List<UUID> faces = new ArrayList<>();
        IntStream.range(0, guises.size()).forEach(number -> faces(guises.get(number)).forEach(face -> {
            numbers.add(number);
            faces.add(face.value());
        }));
        values.put("person", actor.id().value());
        values.put("leads", actor.has(Role.PROGRAMME_LEAD));
        values.put("agency", actor.person().agency());
        values.put("guises", numbers.toArray(Integer[]::new));
        values.put("faces", faces.toArray(UUID[]::new));
        values.put("counted", actor.faces().stream().map(PersonId::value).toArray(UUID[]::new));
        values.put("auditing", IntStream.range(0, guises.size())
                .filter(number -> guises.get(number).speaksAs(Role.AUDITOR)).boxed().toArray(Integer[]::new));
    }

    private static Stream<PersonId> faces(Actor guise) {
        return guise.inPlaceOf() == null
                ? Stream.concat(Stream.of(guise.id()), guise.groups().stream())
                : Stream.concat(Stream.of(guise.inPlaceOf().person().id()), guise.inPlaceOf().groups().stream());
    }

    private static void put(Map<String, Object> values, String name, Bound bound) {
        values.put(name, time(bound.normal()));
        values.put(name + "MustDo", time(bound.mustDo()));
    }

    private static void putLate(Map<String, Object> values, Map<String, Bound> late) {
        List<String> kinds = List.copyOf(late.keySet());
        values.put("lateKind", kinds.toArray(String[]::new));
        values.put("lateNormal", kinds.stream().map(kind -> late.get(kind).normal().toString()).toArray(String[]::new));
        values.put("lateMustDo", kinds.stream().map(kind -> late.get(kind).mustDo().toString()).toArray(String[]::new));
    }
}
