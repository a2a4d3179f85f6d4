package org.followthrough.domain.reading;

/**
 * A theme of a draft.
 *
 * @param code    the letter that its issue numbers begin with
 * @param line    where it was first seen in the document, counted from 1
 * @param reading how its name was read
 */
public record DraftTheme(String code, String name, int line, CellReading reading) {
}
