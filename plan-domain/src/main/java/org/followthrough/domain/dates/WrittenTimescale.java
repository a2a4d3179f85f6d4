package org.followthrough.domain.dates;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.decision.Refusal;

/** What a timescale means, as a plan words it. */
public sealed interface WrittenTimescale {

    /**
     * One or several days. The last is the deadline, the ones before it are milestones.
     *
     * @param days in the order of time, at least one
     */
    record Days(List<Day> days) implements WrittenTimescale {
        public Days {
            days = List.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("A timescale of days has at least one.");
            }
        }

        public LocalDate deadline() {
            return days.get(days.size() - 1).date();
        }
    }

    /**
     * A day of a timescale.
     *
     * @param date    inclusive, in Europe/London
     * @param written the words that it was read from
     */
    record Day(LocalDate date, String written) {
    }

    /** "Ongoing", "regularly", "rolling": no date at all. */
    record OpenEnded(String written) implements WrittenTimescale {
    }

    /** Nothing is written. */
    record Blank() implements WrittenTimescale {
    }

    /**
     * Words that give no date; they stay as they are until a person puts them right.
     *
     * @param why what is wrong with them, such as a day that does not exist
     */
    record Unreadable(String written, Refusal why) implements WrittenTimescale {
    }
}
