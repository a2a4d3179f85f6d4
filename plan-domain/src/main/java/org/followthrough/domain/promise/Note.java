package org.followthrough.domain.promise;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A note of progress as somebody wrote it.
 *
 * @param words    never null; may be empty
 * @param declared the colour that was declared beside it, as written, or null
 * @param written  when it was written, in Europe/London; of a note in a plan, the earliest day on which it can have been
 */
public record Note(String words, String declared, LocalDate written) {

    public Note {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(written, "written");
    }
}
