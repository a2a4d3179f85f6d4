package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.PersonId;

/** Reads due dates for a calendar; they leave the house, so that they carry nothing but number, title and date. */
public interface ReadDueDates {

    /**
     * The due dates of what the person who shared this code owns or contributes to.
     *
     * @throws NotFoundException if nobody shares it, not any longer, or somebody who may no longer use the product
     */
    List<DueDate> shared(String code);

    /** The due date of one action; empty where it has none. */
    Optional<DueDate> of(PersonId by, ActionRef action);

    /**
     * @param day      inclusive, in Europe/London
     * @param revision rises whenever the action changes, its date included
     * @param closed   whether nothing is due any longer
     */
    record DueDate(ActionId action, String number, String title, LocalDate day, int revision, boolean closed) {
    }
}
