package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
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

/** A person and the bounds of their work as values of statements. */
final class WorkValues {

    private WorkValues() {
    }

    static Map<String, Object> of(Actor actor, Bounds bounds) {
        Map<String, Object> values = new HashMap<>();
        putActor(values, actor);
        values.put("today", bounds.today());
        values.put("monthBegan", time(bounds.monthBegan()));
        values.put("monthEnds", time(bounds.monthEnds()));
        values.put("weekEnds", bounds.weekEnds());
        values.put("ever", time(Instant.EPOCH));
        put(values, "watched", bounds.watched());
        bounds.proven().forEach((level, bound) -> put(values, "proven" + level.number(), bound));
        putLate(values, bounds.late());
        return values;
    }

    /** @param checks since when the clocks of recurring checks have asked for them */
    static Map<String, Object> checks(Map<ActionId, Instant> checks) {
        List<ActionId> actions = List.copyOf(checks.keySet());
        return Map.of("checks", actions.stream().map(ActionId::value).toArray(UUID[]::new),
                "checksSince", actions.stream().map(checks::get).map(Instant::toString).toArray(String[]::new));
    }

    private static void putActor(Map<String, Object> values, Actor actor) {
        List<Actor> guises = actor.guises();
        List<Face> faces = faces(actor);
        IntStream.range(0, faces.size()).forEach(number -> {
            values.put("guise" + number, faces.get(number).guise());
            values.put("face" + number, faces.get(number).id().value());
        });
        values.put("person", actor.id().value());
        values.put("leads", actor.has(Role.PROGRAMME_LEAD));
        values.put("agency", actor.person().agency());
        values.put("counted", actor.faces().stream().map(PersonId::value).toList());
        values.put("auditing", IntStream.range(0, guises.size())
                .filter(number -> guises.get(number).speaksAs(Role.AUDITOR)).boxed().toArray(Integer[]::new));
    }

    /** As whom a person acts in one of their guises. */
    record Face(int guise, PersonId id) {
    }

    static List<Face> faces(Actor actor) {
        List<Actor> guises = actor.guises();
        return IntStream.range(0, guises.size()).boxed()
                .flatMap(number -> within(guises.get(number)).map(id -> new Face(number, id)))
                .toList();
    }

    private static Stream<PersonId> within(Actor guise) {
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
        IntStream.range(0, kinds.size()).forEach(number -> {
            Bound bound = late.get(kinds.get(number));
            values.put("lateKind" + number, kinds.get(number));
            values.put("lateNormal" + number, time(bound.normal()));
            values.put("lateMustDo" + number, time(bound.mustDo()));
        });
    }
}
