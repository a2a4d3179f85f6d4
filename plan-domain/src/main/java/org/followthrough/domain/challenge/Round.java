package org.followthrough.domain.challenge;

import java.util.Objects;
import org.followthrough.domain.action.Mark;

/**
 * One question of a challenge and its reply.
 *
 * @param asked by whom and when; the reply clock counts from here
 * @param words the challenge in the challenger's own words, or why the reply before did not settle it
 * @param reply null while it is owed
 */
public record Round(Mark asked, String words, Reply reply) {

    public Round {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(words, "words");
    }

    Round repliedBy(Reply given) {
        return new Round(asked, words, given);
    }
}
