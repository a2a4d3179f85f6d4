package org.followthrough.web.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;
import org.followthrough.web.picture.ColourShape;
import org.followthrough.workflow.port.PlanFilter;

/** The filter as an address gives it. Whatever makes no sense in it is ignored: people edit addresses. */
record PlanQuery(
        String q, List<String> theme, List<String> colour, String claimed, String owner, String sort, String page) {

    static final String CLAIMED = "claimed";
    static final String YES = "yes";

    PlanFilter filter() {
        return new PlanFilter(
                q,
                theme == null ? Set.of() : Set.copyOf(theme),
                colours(),
                YES.equals(claimed),
                ownerId(),
                "due".equals(sort) ? PlanFilter.Sort.DUE : PlanFilter.Sort.NUMBER,
                page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    private Set<Colour> colours() {
        return Arrays.stream(Colour.values())
                .filter(one -> colour != null && colour.contains(ColourShape.name(one)))
                .collect(Collectors.toSet());
    }

    private PersonId ownerId() {
        try {
            return owner == null || owner.isBlank() ? null : PersonId.of(owner);
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
