package org.followthrough.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionDates;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Course;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.dates.BankHolidays;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.PlanId;

/** Invented people, days and an action that the tests of the rules share. */
public final class Sample {

    public static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");
    public static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    public static final WorkingCalendar CALENDAR = new WorkingCalendar(BankHolidays.parse(List.of(
            "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25",
            "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30",
            "2027-12-27", "2027-12-28")));

    public static final Actor OWNER = actor("Ines Calder");
    public static final Actor JOINT_OWNER = actor("Bram Okafor");
    public static final Actor CONTRIBUTOR = actor("Lotte Marsh");
    public static final Actor MANAGER = actor("Rhys Pemberton", Role.MANAGER);
    public static final Actor SERVICE_MANAGER = actor("Oona Fairley", Role.SERVICE_MANAGER);
    public static final Actor AUDITOR = actor("Teo Lindqvist", Role.AUDITOR);
    public static final Actor PROGRAMME_LEAD = actor("Maud Eccles", Role.PROGRAMME_LEAD);
    public static final Actor STRANGER = actor("Nils Abara");

    private Sample() {
    }

    public static Actor actor(String name, Role... roles) {
        return new Actor(
                new Person(PersonId.random(), Person.Kind.PERSON, name, null, null, null, null,
                        Set.copyOf(Arrays.asList(roles)), Person.State.ACTIVE),
                Set.of());
    }

    public static Action offered() {
        Desks desks = new Desks(List.of(OWNER.id(), JOINT_OWNER.id()), List.of(CONTRIBUTOR.id()), MANAGER.id(),
                SERVICE_MANAGER.id(), null, null, AUDITOR.id());
        Action draft = new Action(new ActionId(UUID.randomUUID()), PlanId.random(), "B2.1", "Name a duty lead on each ward", false,
                ActionDates.none(), new Desks(List.of(), List.of(), null, null, null, null, null), Course.draft(), 0);
        return draft.publish(DUE, desks, new Mark(PROGRAMME_LEAD.id(), NOW));
    }

    public static Action inProgress() {
        return result(offered().accept(OWNER, NOW));
    }

    public static Action submitted() {
        return result(inProgress().submit(OWNER, 1, NOW));
    }

    public static Action signedOff() {
        return result(submitted().signOff(MANAGER, NOW));
    }

    public static <T> T result(Decision<T> decision) {
        return ((Decision.Accepted<T>) decision).result();
    }

    public static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
