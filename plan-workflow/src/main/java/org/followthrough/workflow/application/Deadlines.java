package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Milestone;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WrittenTimescale.Day;
import org.followthrough.domain.dates.WrittenTimescale.Days;
import org.springframework.stereotype.Component;

/** Turns the timescale of an action into its deadline and the milestones before it. */
@Component
class Deadlines {

    private final TimescaleReader reader;

    Deadlines(TimescaleReader reader) {
        this.reader = reader;
    }

    /** @param day the deadline, or null where the timescale gives no date */
    record Deadline(LocalDate day, List<Milestone> milestones) {
    }

    Deadline of(ActionId action, String timescale, LocalDate base) {
        if (!(reader.read(timescale, base) instanceof Days days)) {
            return new Deadline(null, List.of());
        }
        List<Day> all = days.days();
        return new Deadline(days.deadline(), IntStream.range(0, all.size() - 1)
                .mapToObj(before -> new Milestone(
                        action, before + 1, all.get(before).date(), all.get(before).written(), null, null))
                .toList());
    }
}
