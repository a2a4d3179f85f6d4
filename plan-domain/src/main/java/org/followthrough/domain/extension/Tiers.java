package org.followthrough.domain.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.people.PersonId;

/**
 * Which desk decides an extension: a first short one the service manager, a longer or a second one the head of service,
 * a third the director.
 *
 * <p>Its length counts from the agreed date, and from today once that has passed: else an action that is long late could
 * never be given even a day by its service manager.
 */
final class Tiers {

    private static final List<Desk> UPWARDS = List.of(Desk.SERVICE_MANAGER, Desk.HEAD_OF_SERVICE, Desk.DIRECTOR);

    private final WorkingCalendar calendar;
    private final ExtensionLimits limits;

    Tiers(WorkingCalendar calendar, ExtensionLimits limits) {
        this.calendar = calendar;
        this.limits = limits;
    }

    Desk of(int granted, LocalDate agreed, LocalDate newDate, LocalDate today) {
        if (granted == 0 && !newDate.isAfter(longestOfServiceManager(agreed, today))) {
            return Desk.SERVICE_MANAGER;
        }
        return granted < 2 ? Desk.HEAD_OF_SERVICE : Desk.DIRECTOR;
    }

    LocalDate longestOfServiceManager(LocalDate agreed, LocalDate today) {
        return calendar.plusWorkingDays(agreed.isAfter(today) ? agreed : today, limits.shortWorkingDays());
    }

    /** The first desk from {@code desk} upwards at which somebody sits who may decide it. */
    static Optional<Desk> seated(Action action, PersonId asker, Desk desk) {
        return UPWARDS.subList(UPWARDS.indexOf(desk), UPWARDS.size()).stream()
                .filter(tier -> action.desks().at(tier).stream().anyMatch(person -> mayDecide(action, asker, person)))
                .findFirst();
    }

    static Optional<Desk> above(Action action, PersonId asker, Desk desk) {
        int next = UPWARDS.indexOf(desk) + 1;
        return next == UPWARDS.size() ? Optional.empty() : seated(action, asker, UPWARDS.get(next));
    }

    private static boolean mayDecide(Action action, PersonId asker, PersonId person) {
        return !person.equals(asker) && !action.desks().owners().contains(person);
    }
}
