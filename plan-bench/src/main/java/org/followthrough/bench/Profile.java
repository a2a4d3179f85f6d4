package org.followthrough.bench;

import java.util.List;
import java.util.Map;

/**
 * How much {@link Bench} measures.
 *
 * @param sizes  of the installation, in actions
 * @param many   the sizes at which many people look at once; at the last of them evidence is given as well
 * @param looks  pairs of rounds of those looks that do not count; the more, the less is left to be compiled of the product: it
 *               takes half as long after 27,000 looks as after 9,000, which is 15 pairs
 * @param turns  of five looks at each page, before those that are timed at the smallest size
 * @param rows   of the plan that is imported and exported
 * @param timers that come due in one instant
 * @param starts of the product at each size, for how long it takes until it is ready; may be 0
 * @param whole  whether timers beside the engine alone and by two nodes, mails, evidence beside a row, memory, what comes in
 *               again, later pages, statements, the longest export and pages in turns with a small installation are measured
 *               too, and the control of the invariants is made, which takes an hour
 */
record Profile(
        List<Integer> sizes, List<Integer> many, int looks, int turns, int rows, int timers, int starts, boolean whole) {

    static final Map<String, Profile> NAMED = Map.of(
            "quick", new Profile(List.of(1_000, 10_000), List.of(10_000), 4, 10, 2_000, 1_000, 0, false),
            "full", new Profile(
                    List.of(1_000, 10_000, 100_000, 1_000_000), List.of(10_000, 100_000), 45, 40, 10_000, 10_000, 3, true));

    int smallest() {
        return sizes.get(0);
    }

    int largest() {
        return last(sizes);
    }

    int most() {
        return last(many);
    }

    private static int last(List<Integer> all) {
        return all.get(all.size() - 1);
    }
}
