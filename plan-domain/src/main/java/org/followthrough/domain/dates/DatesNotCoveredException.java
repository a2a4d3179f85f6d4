package org.followthrough.domain.dates;

import java.time.LocalDate;
import java.time.Year;

/** A working day was asked for in a year whose bank holidays are not known. */
public final class DatesNotCoveredException extends RuntimeException {

    public DatesNotCoveredException(LocalDate day, Year first, Year last) {
        super("The bank holidays cover " + first + " to " + last + ", and " + day + " lies outside; add its year to the data file.");
    }
}
