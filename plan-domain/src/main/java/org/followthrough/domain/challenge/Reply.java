package org.followthrough.domain.challenge;

import java.util.Objects;
import org.followthrough.domain.action.Mark;

/**
 * What the challenged side answers.
 *
 * @param upheld whether the challenge is right; an upheld one re-opens an action that was closed
 * @param words  the answer itself
 * @param toDo   what will be done; blank where nothing has to be, which only a challenge that is not upheld allows
 */
public record Reply(Mark given, boolean upheld, String words, String toDo) {

    public Reply {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(toDo, "toDo");
    }
}
