package org.followthrough.workflow.port;

import java.util.Set;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;

/**
 * Which actions of a plan to show, and how.
 *
 * @param words   words that the number, title or wording holds, or blank for all
 * @param themes  the codes of the themes, or empty for all
 * @param colours the colours, or empty for all
 * @param claimed whether only those that are claimed as done: submitted, signed off or confirmed
 * @param owner   the owner, or null for everybody
 * @param sort    the order within a theme
 * @param page    counted from 1
 */
public record PlanFilter(
        String words, Set<String> themes, Set<Colour> colours, boolean claimed, PersonId owner, Sort sort, int page) {

    public enum Sort {
        NUMBER, DUE
    }

    public PlanFilter {
        words = words == null ? "" : words.strip();
        themes = Set.copyOf(themes);
        colours = Set.copyOf(colours);
        page = Math.max(1, page);
    }

    public static PlanFilter everything() {
        return new PlanFilter("", Set.of(), Set.of(), false, null, Sort.NUMBER, 1);
    }
}
