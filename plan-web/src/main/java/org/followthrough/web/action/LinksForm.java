package org.followthrough.web.action;

import java.util.stream.Stream;
import org.followthrough.domain.action.ActionLink.Kind;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * A link to another action.
 *
 * @param kind   how the two hang together
 * @param other  the number of the other action
 * @param remove the kind and number of a link that goes, such as {@code SEE_ALSO A4.2}; goes before the rest
 */
public record LinksForm(Kind kind, String other, String remove) {

    static LinksForm empty() {
        return new LinksForm(null, "", null);
    }

    boolean isRemoval() {
        return remove != null && Stream.of(Kind.values()).anyMatch(kind -> remove.startsWith(kind.name() + " "));
    }

    /** The kind of the link that goes. */
    Kind removedKind() {
        return Kind.valueOf(remove.substring(0, remove.indexOf(' ')));
    }

    /** The number to which the link leads that goes. */
    String removedNumber() {
        return remove.substring(remove.indexOf(' ') + 1);
    }

    public String kindName() {
        return kind == null ? null : kind.name();
    }

    Problems problems(Words words) {
        if (isRemoval()) {
            return Problems.none();
        }
        Problems problems = kind == null ? Problems.of("kind", words.say("links.choose-kind")) : Problems.none();
        return Blank.is(other) ? problems.and("other", words.say("links.choose-other")) : problems;
    }
}
