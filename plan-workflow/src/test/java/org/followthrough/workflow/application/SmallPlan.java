package org.followthrough.workflow.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.NewAction;
import org.followthrough.workflow.application.outbound.Plans.NewIssue;
import org.followthrough.workflow.application.outbound.Plans.NewPlan;
import org.followthrough.workflow.application.outbound.Plans.Theme;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.Publication;
import org.springframework.stereotype.Component;

/** An invented plan of three actions, and the people around it. */
@Component
class SmallPlan {

    static final LocalDate BASE = LocalDate.of(2026, 11, 2);

    private final Directory directory;
    private final Plans plans;
    private final Actions actions;
    private final Covers covers;

    SmallPlan(Directory directory, Plans plans, Actions actions, Covers covers) {
        this.directory = directory;
        this.plans = plans;
        this.actions = actions;
        this.covers = covers;
    }

    /** Everybody with a part. */
    record Cast(
            int plan,
            PersonId lead,
            PersonId owner,
            PersonId other,
            PersonId manager,
            PersonId serviceManager,
            PersonId head,
            PersonId director,
            PersonId auditor,
            PersonId partner) {

        Publication publication() {
            return new Publication(lead, plan, BASE, manager, serviceManager, head, director, auditor);
        }

        ActionRef action(String number) {
            return new ActionRef(plan, number);
        }
    }

    /** Saves the plan: one action due on 27 November 2026, one long late, one declared complete. */
    Cast save() {
        return save("27 November 2026");
    }

    /** Saves the plan with another timescale of its first action. */
    Cast save(String timescale) {
        return save((owner, other) -> List.of(
                action("A1.1", timescale, null, owner, other),
                action("A1.2", "June 2026", null, owner),
                action("A1.3", "May 2026", "GREEN", other)));
    }

    /** Saves a plan of these actions, all due on 27 November 2026. */
    Cast save(List<String> numbers) {
        return save((owner, other) -> numbers.stream()
                .map(number -> action(number, "27 November 2026", null, owner))
                .toList());
    }

    private Cast save(BiFunction<PersonId, PersonId, List<NewAction>> owned) {
        PersonId lead = person("Maud Eccles", null, Role.PROGRAMME_LEAD);
        PersonId owner = person("Ines Calder", null);
        PersonId other = person("Bram Okafor", null);
        int number = plans.add(new NewPlan(PlanId.random(), "Plan after the inspection", "Thornmere Council",
                new Mark(lead, Instant.parse("2026-11-01T10:00:00Z")),
                List.of(new Theme("A", "Assessment")),
                List.of(new NewIssue("A1", "A", "Plans come late", "Para 3")),
                owned.apply(owner, other)));
        return new Cast(number, lead, owner, other, person("Rhys Pemberton", null, Role.MANAGER),
                person("Oona Fairley", null, Role.SERVICE_MANAGER), person("Piet Hollis", null, Role.HEAD_OF_SERVICE),
                person("Signe Roath", null, Role.DIRECTOR), person("Teo Lindqvist", null, Role.AUDITOR),
                person("Uma Derry", "Fenwick Trust", Role.PARTNER));
    }

    Action get(Cast cast, String number) {
        return actions.find(cast.action(number)).orElseThrow();
    }

    private static NewAction action(String number, String timescale, String colour, PersonId... owners) {
        ActionId id = new ActionId(UUID.randomUUID());
        return new NewAction(id, "Action " + number, false, List.of(owners),
                new Wording(id, number, "A1", null, null, null, null, "Do " + number + (number.equals("A1.3") ? " [See also action A1.2 above]" : ""), timescale, colour, colour, null));
    }

    /** Adds somebody more to the directory. */
    PersonId person(String name, String agency, Role... roles) {
        PersonId id = PersonId.random();
        directory.add(new Person(id, Person.Kind.PERSON, name, null, agency, null, null, Set.of(roles),
                Person.State.ACTIVE));
        return id;
    }

    /** Adds a group of the public body. */
    PersonId group(String name, PersonId... members) {
        PersonId id = PersonId.random();
        directory.add(new Person(id, Person.Kind.GROUP, name, null, null, null, null, Set.of(), Person.State.ACTIVE));
        List.of(members).forEach(member -> directory.addMember(id, member));
        return id;
    }

    /** Has somebody stand in for another from the day of the plan on, for a month. */
    void standIn(PersonId absent, PersonId stand) {
        Instant asked = Instant.parse("2026-11-01T10:00:00Z");
        Cover accepted = new Cover(
                UUID.randomUUID(), absent, stand, BASE, BASE.plusMonths(1), absent, asked, asked, null, null);
        covers.add(accepted);
        covers.settle(accepted);
    }
}
