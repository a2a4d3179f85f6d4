package org.followthrough.domain.people;

import java.time.LocalDate;
import org.followthrough.domain.decision.Decision;

/**
 * How much one person may give within a day, evidence and plans to be imported together, so that nobody can fill the disk
 * alone. A day ends at midnight in {@link org.followthrough.domain.dates.WorkingCalendar#ZONE}.
 *
 * @param files how many files; 1 at least
 * @param bytes how much these may hold together; a megabyte at least
 */
public record DailyQuota(int files, long bytes) {

    private static final long MEGABYTE = 1024 * 1024;

    public DailyQuota {
        if (files < 1) {
            throw new IllegalArgumentException("files-per-day is " + files + "; it must be 1 or more.");
        }
        if (bytes < MEGABYTE) {
            throw new IllegalArgumentException("size-per-day is " + bytes + "B; it must be 1MB or more.");
        }
    }

    /**
     * What a person has given.
     *
     * @param bytes that the files hold together
     */
    public record Given(int files, long bytes) {
    }

    /**
     * Whether one more file may follow.
     *
     * @param before what the person has given today
     * @param size   of the file, in bytes; 1 while all that is known of it is that it is not empty
     * @return what the person will have given today with it, or that this would be too many files or too large
     */
    public Decision<Given> admit(Given before, long size, LocalDate today) {
        if (before.files() >= files) {
            return Decision.refused("upload.too-many", before.files(), files, today.plusDays(1));
        }
        if (before.bytes() + size > bytes) {
            return Decision.refused("upload.too-much", before.bytes() / MEGABYTE, bytes / MEGABYTE, today.plusDays(1));
        }
        return Decision.accepted(new Given(before.files() + 1, before.bytes() + size));
    }
}
