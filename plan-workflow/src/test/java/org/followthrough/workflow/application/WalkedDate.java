package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.people.PersonId;

/** The oracle's agreed date of an action, and its extensions: at most three, each decided by somebody else. */
final class WalkedDate {

    private static final int MOST = 3;
    /** Well within the 20 working days that the service manager may give. */
    private static final int DAYS = 3;
    private static final int MONTHS = 3;

    LocalDate agreed;
    private int granted;
    private boolean everAskedFor;
    private PersonId asker;
    private PersonId decider;
    private LocalDate askedFor;

    WalkedDate(LocalDate baseline) {
        this.agreed = baseline;
    }

    /** What somebody would ask for today: some days more, or some months. */
    LocalDate later(boolean days, LocalDate today) {
        LocalDate from = agreed.isAfter(today) ? agreed : today;
        return days ? from.plusDays(DAYS) : from.plusMonths(MONTHS);
    }

    /** Whether one can be asked for and anybody is left to decide it. */
    boolean maySomebodyDecide(boolean days, Desks desks, PersonId by) {
        return asker == null && granted < MOST && decider(days, desks, by) != null;
    }

    void ask(boolean days, Desks desks, PersonId by, LocalDate today) {
        decider = decider(days, desks, by);
        asker = by;
        everAskedFor = true;
        askedFor = later(days, today);
    }

    boolean wasEverAskedFor() {
        return everAskedFor;
    }

    boolean isDecidedBy(PersonId by, Desks desks) {
        return by.equals(decider) && !by.equals(asker) && !desks.owners().contains(by);
    }

    boolean isAskedForAfter(LocalDate today) {
        return askedFor.isAfter(today);
    }

    void grant() {
        agreed = askedFor;
        granted++;
        refuse();
    }

    void refuse() {
        asker = null;
        decider = null;
        askedFor = null;
    }

    /** The first upwards from the desk that the length and the number of earlier ones name, who is not the asker's side. */
    private PersonId decider(boolean days, Desks desks, PersonId by) {
        int from = granted == 0 && days ? 0 : granted < 2 ? 1 : 2;
        return Stream.of(desks.serviceManager(), desks.headOfService(), desks.director()).skip(from)
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(by) && !desks.owners().contains(person))
                .findFirst().orElse(null);
    }
}
