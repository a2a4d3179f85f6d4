package org.followthrough.domain.reading;

import java.util.List;

/**
 * A column of a document's table, as a person sees it who says what it tells.
 *
 * @param at      its place, counted from 0
 * @param key     by which {@link Mapping} knows it
 * @param heading as printed; empty where none is
 * @param samples the first cells that are filled, at most three
 * @param tells   what it is read as; null when it finds no place in a plan
 */
public record PlanColumn(int at, String key, String heading, List<String> samples, Field tells) {

    public PlanColumn {
        samples = List.copyOf(samples);
    }

    /** Whether a heading is printed, so that the column can be known again in another document. */
    public boolean isHeaded() {
        return !heading.isEmpty();
    }
}
