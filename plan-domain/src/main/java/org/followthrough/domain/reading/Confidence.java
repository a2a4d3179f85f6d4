package org.followthrough.domain.reading;

/** How sure the reading of a cell is; the later, the surer. */
public enum Confidence {

    /** Words are missing or their place is a guess: a person has to look. */
    LOW,

    /** Something was repaired by a rule that is usually right. */
    MEDIUM,

    /** Read as it is printed. */
    HIGH;

    Confidence and(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
