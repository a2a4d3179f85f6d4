package org.followthrough.web.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ties a control to its hint and its problem. */
public final class Describe {

    private Describe() {
    }

    /** The ids for {@code aria-describedby}, or null when there is nothing to tie. */
    public static String by(String id, String hint, String problem) {
        String ids = Stream.of(hint == null ? null : id + "-hint", problem == null ? null : id + "-problem")
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
