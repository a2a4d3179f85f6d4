package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.people.PersonId;

/** Reads what has waited at a desk for longer than its clock allows; only that desk is late, not the owner. */
public interface ReadLateDesks {

    /** Of one plan, as far as the person may see it; the longest first. */
    List<LateDesk> ofPlan(PersonId by, int plan);

    /**
     * @param number      what waits, or is challenged, such as {@code A4.2}
     * @param challenge   the number of the challenge that waits for its reply, or null where an action waits
     * @param kind        what has to be done there: {@code accept-offer}, {@code manager-review}, {@code audit},
     *                    {@code extension-decision} or {@code challenge}
     * @param people      the names of those who sit at the desk; empty when nobody does
     * @param since       the day on which it came to the desk
     * @param workingDays how many working days have passed since
     */
    record LateDesk(
            int plan,
            String number,
            String title,
            Integer challenge,
            String kind,
            List<String> people,
            LocalDate since,
            int workingDays) {

        public LateDesk {
            people = List.copyOf(people);
        }
    }
}
