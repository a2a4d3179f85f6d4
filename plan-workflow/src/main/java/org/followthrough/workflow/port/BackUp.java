package org.followthrough.workflow.port;

import java.nio.file.Path;
import java.util.List;
import org.followthrough.domain.decision.Decision;

/** Makes a back-up of the database and of the files of the evidence, while the product may run. */
public interface BackUp {

    /**
     * Makes one. It lies in a folder of its own, named by the time in UTC; the files of the evidence lie beside it and are
     * shared by all back-ups, because their content never changes. A back-up that was not finished has no such folder.
     *
     * @param into where back-ups are kept; it is made when it is missing
     * @return what was made, or refused with {@code backup.…}
     */
    Decision<Made> backUp(Path into);

    /**
     * Deletes the oldest back-ups in a folder; files of the evidence stay.
     *
     * @param most how many are kept, at least 1
     * @return how many were deleted
     */
    int keepLatest(Path into, int most);

    /**
     * A back-up.
     *
     * @param files   how many files of the evidence belong to it
     * @param copied  how many of them were not there from an earlier one
     * @param damaged the SHA-256 of those that are missing or no longer hold what was given, and so are not in it
     */
    record Made(Path folder, int files, int copied, List<String> damaged) {

        public Made {
            damaged = List.copyOf(damaged);
        }
    }
}
