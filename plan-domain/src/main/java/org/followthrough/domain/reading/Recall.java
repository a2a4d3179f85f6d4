package org.followthrough.domain.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out from short texts: the dates, owners and headings of a plan come again in row after row.
 *
 * <p>It holds no more than {@value #MOST} texts of at most {@value #LONGEST} characters, and forgets them all when it
 * is full; several threads may use it.
 *
 * @param <V> what is worked out, which must not change afterwards
 */
final class Recall<V> {

    private static final int MOST = 1_000;
    private static final int LONGEST = 80;

    private final Map<String, V> known = new ConcurrentHashMap<>();
    private final Function<String, V> work;

    /** @param work always gives the same for the same text, and never null */
    Recall(Function<String, V> work) {
        this.work = work;
    }

    V of(String text) {
        if (text.length() > LONGEST) {
            return work.apply(text);
        }
        V found = known.get(text);
        if (found == null) {
            found = work.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, found);
        }
        return found;
    }
}
