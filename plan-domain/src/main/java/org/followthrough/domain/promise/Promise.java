package org.followthrough.domain.promise;

import java.time.LocalDate;

/**
 * That a note announces something for a day.
 *
 * @param day   the last day on which it can be kept; a month means its last working day
 * @param quote the words of the note
 */
public record Promise(LocalDate day, String quote) {
}
