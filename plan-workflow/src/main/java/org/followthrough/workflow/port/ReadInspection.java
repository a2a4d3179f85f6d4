package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.StatutoryDuty;

/** Reads the inspection that a plan answers, and what the law asks of it. */
public interface ReadInspection {

    /** @throws NotFoundException if there is no such plan, or the person may not see the whole of it */
    InspectionPage inspection(PersonId by, int plan);

    /** What the law asks of a plan; nothing for somebody who does not see the whole of it. */
    List<Duty> duties(PersonId by, int plan);

    /** @param inspection null while nobody has entered it */
    record InspectionPage(PlanHeader plan, Inspection inspection, List<Duty> duties, boolean mayEnter) {
        public InspectionPage {
            duties = List.copyOf(duties);
        }
    }

    /**
     * @param due      the last day, inclusive
     * @param metOn    when it was met, or null
     * @param daysLate calendar days from {@code due} to the day it was met or, while it is not met, to today; 0 or less
     *                 when in time
     */
    record Duty(StatutoryDuty duty, LocalDate due, LocalDate metOn, long daysLate) {

        public boolean isMet() {
            return metOn != null;
        }

        public boolean isLate() {
            return daysLate > 0;
        }
    }
}
