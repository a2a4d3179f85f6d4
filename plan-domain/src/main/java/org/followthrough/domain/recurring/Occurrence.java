package org.followthrough.domain.recurring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.PersonId;

/**
 * One time that a recurring check was due, kept or missed; never changed.
 *
 * @param due  the last day on which it could be kept, inclusive, in Europe/London
 * @param by   who recorded it, or null where the day passed without a word
 * @param note what was checked, or why it was missed; empty where nothing was said
 */
public record Occurrence(ActionId action, LocalDate due, boolean kept, Instant at, PersonId by, String note)
        implements Outcome {

    public Occurrence {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(note, "note");
    }
}
