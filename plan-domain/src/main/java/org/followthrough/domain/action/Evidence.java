package org.followthrough.domain.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;

/**
 * A piece of evidence, given within one cycle of an action.
 *
 * @param title      what it is, in the words of whoever gave it
 * @param happenedOn the day on which what it shows happened, in Europe/London, or null when nobody said
 * @param receivedAt when the product received it
 */
public record Evidence(
        UUID id,
        ActionId action,
        int cycle,
        String title,
        LocalDate happenedOn,
        Instant receivedAt,
        PersonId givenBy,
        Content content) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 300;

    public Evidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(givenBy, "givenBy");
        Objects.requireNonNull(content, "content");
    }

    /** Whether it is this piece that somebody gives in a cycle once more, as a browser does that sends a form twice. */
    public boolean isGivenAgain(int inCycle, PersonId by, String as, LocalDate of, Content what) {
        return cycle == inCycle && givenBy.equals(by) && title.equals(as) && Objects.equals(happenedOn, of)
                && content.equals(what);
    }

    /** What is given. */
    public sealed interface Content {
    }

    /**
     * A file, kept under its hash.
     *
     * @param sha256       of its content, in lower-case hexadecimal
     * @param size         in bytes
     * @param mediaType    by its content, whatever its name says
     * @param originalName as data only; never a path
     */
    public record File(String sha256, long size, String mediaType, String originalName) implements Content {
    }

    /** The address of something kept elsewhere; the product never opens it. */
    public record Link(String address) implements Content {
    }

    /** Words that stand for themselves. */
    public record Statement(String words) implements Content {
    }
}
