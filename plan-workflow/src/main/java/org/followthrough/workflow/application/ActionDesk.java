package org.followthrough.workflow.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Course;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.people.PersonId;

/** A desk at which an action itself waits, with the clock of the desk. The owner's own clock is the ladder. */
enum ActionDesk {

    OFFER("accept-offer", Stage.OFFERED, Course::offered, action -> action.desks().owners()),
    REVIEW("manager-review", Stage.SUBMITTED, Course::submitted, action -> one(action.desks().manager())),
    AUDIT("audit", Stage.SIGNED_OFF, Course::signedOff, action -> one(action.desks().auditor()));

    private final String kind;
    private final Stage stage;
    private final Function<Course, Mark> arrival;
    private final Function<Action, List<PersonId>> people;

    ActionDesk(String kind, Stage stage, Function<Course, Mark> arrival, Function<Action, List<PersonId>> people) {
        this.kind = kind;
        this.stage = stage;
        this.arrival = arrival;
        this.people = people;
    }

    static Optional<ActionDesk> of(Action action) {
        return Stream.of(values()).filter(desk -> desk.holds(action)).findFirst();
    }

    String kind() {
        return kind;
    }

    Matter matter(Action action) {
        return new Matter(kind, action.id().value());
    }

    boolean holds(Action action) {
        return !action.isPast(stage);
    }

    /** Since when the action lies at this desk. */
    Mark arrival(Action action) {
        return arrival.apply(action.course());
    }

    /** Who sits at this desk. */
    List<PersonId> people(Action action) {
        return people.apply(action);
    }

    private static List<PersonId> one(PersonId person) {
        return Stream.ofNullable(person).toList();
    }
}
