package org.followthrough.domain.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;

/**
 * What the rules have found in the progress of an action, kept until somebody settles it.
 *
 * @param found      when the note was read
 * @param quote      the words of the note
 * @param day        of a draft extension, the day that the note promises; null for a contradiction
 * @param claim      of a contradiction, the word that says "done"; null for a draft extension
 * @param settlement how it came to an end, or null while it is open
 */
public record Finding(
        FindingId id, ActionId action, Instant found, String quote, LocalDate day, String claim, Settlement settlement) {

    /** How a finding ends. */
    public enum How {
        /** The owner asked for an extension. */
        ASKED,
        /** The owner needs no extension. */
        DISMISSED,
        /** A later note promises another day. */
        OVERTAKEN,
        /** Somebody said what is true. */
        RESOLVED
    }

    /**
     * @param words what was said about it; may be empty where nobody had to say anything
     */
    public record Settlement(How how, Mark mark, String words) {

        public Settlement {
            Objects.requireNonNull(how, "how");
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(words, "words");
        }
    }

    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(quote, "quote");
        if ((day == null) == (claim == null)) {
            throw new IllegalArgumentException("A finding is a promised day or a contradicted claim, and one of them.");
        }
    }

    public static Finding draft(ActionId action, Instant found, Promise promise) {
        return new Finding(FindingId.random(), action, found, promise.quote(), promise.day(), null, null);
    }

    public static Finding contradiction(ActionId action, Instant found, Contradiction contradiction) {
        return new Finding(
                FindingId.random(), action, found, contradiction.quote(), null, contradiction.claim(), null);
    }

    public boolean isOpen() {
        return settlement == null;
    }

    public boolean isDraft() {
        return day != null;
    }

    public Finding settled(Settlement how) {
        return new Finding(id, action, found, quote, day, claim, how);
    }
}
