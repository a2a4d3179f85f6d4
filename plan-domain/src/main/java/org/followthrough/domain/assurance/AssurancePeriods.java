package org.followthrough.domain.assurance;

import java.time.LocalDate;
import org.followthrough.domain.action.ProofLevel;

/**
 * How long proof is watched and how long it counts. Those of a body that has set nothing are
 * {@link #usual()}, which the settings repeat.
 *
 * @param watchDays       for so many calendar days after its confirmation an action is watched before it can be embedded
 * @param documentsMonths for so many months proof of level 1 counts
 * @param sampleMonths    for so many months proof of level 2 counts
 * @param observedMonths  for so many months proof of level 3 counts
 * @param outcomeMonths   for so many months proof of level 4 counts
 */
public record AssurancePeriods(
        int watchDays, int documentsMonths, int sampleMonths, int observedMonths, int outcomeMonths) {

    private static final int LONGEST_WATCH = 730;
    private static final int LONGEST_SHELF_LIFE = 60;

    /** @throws IllegalArgumentException with a sentence that quotes the number and says what is allowed */
    public AssurancePeriods {
        require("watch-days", watchDays, 1, LONGEST_WATCH);
        require("documents-months", documentsMonths, 1, LONGEST_SHELF_LIFE);
        require("sample-months", sampleMonths, documentsMonths, LONGEST_SHELF_LIFE);
        require("observed-months", observedMonths, sampleMonths, LONGEST_SHELF_LIFE);
        require("outcome-months", outcomeMonths, observedMonths, LONGEST_SHELF_LIFE);
    }

    public static AssurancePeriods usual() {
        return new AssurancePeriods(90, 6, 12, 18, 24);
    }

    /** The last day of the watch period of what was confirmed on {@code day}. */
    LocalDate watchedUntil(LocalDate day) {
        return day.plusDays(watchDays);
    }

    /** The last day on which proof that was found on {@code day} counts. */
    LocalDate provenUntil(LocalDate day, ProofLevel level) {
        return day.plusMonths(months(level));
    }

    /** For so many months proof of this level counts. */
    int months(ProofLevel level) {
        return switch (level) {
            case DOCUMENTS -> documentsMonths;
            case SAMPLE -> sampleMonths;
            case OBSERVED -> observedMonths;
            case OUTCOME -> outcomeMonths;
        };
    }

    private static void require(String name, int given, int least, int most) {
        if (given < least || given > most) {
            throw new IllegalArgumentException(name + " is " + given + "; it must be a whole number from " + least
                    + " to " + most + (least > 1 ? ", because stronger proof counts no shorter than weaker." : "."));
        }
    }
}
