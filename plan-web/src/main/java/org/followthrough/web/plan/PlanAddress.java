package org.followthrough.web.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.followthrough.domain.rating.Colour;
import org.followthrough.web.picture.ColourShape;
import org.followthrough.workflow.port.PlanFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of a filtered plan: what people see stands in the address, so that they can share it. */
final class PlanAddress {

    private final int plan;
    private final PlanFilter filter;

    PlanAddress(int plan, PlanFilter filter) {
        this.plan = plan;
        this.filter = filter;
    }

    String page(int page) {
        return address(new PlanFilter(
                filter.words(), filter.themes(), filter.colours(), filter.claimed(), filter.owner(), filter.sort(), page));
    }

    String sortedBy(PlanFilter.Sort sort) {
        return address(new PlanFilter(
                filter.words(), filter.themes(), filter.colours(), filter.claimed(), filter.owner(), sort, 1));
    }

    String withoutWords() {
        return address(new PlanFilter(
                "", filter.themes(), filter.colours(), filter.claimed(), filter.owner(), filter.sort(), 1));
    }

    String withoutOwner() {
        return address(new PlanFilter(
                filter.words(), filter.themes(), filter.colours(), filter.claimed(), null, filter.sort(), 1));
    }

    String withoutClaimed() {
        return address(new PlanFilter(
                filter.words(), filter.themes(), filter.colours(), false, filter.owner(), filter.sort(), 1));
    }

    String withoutTheme(String theme) {
        Set<String> others = new HashSet<>(filter.themes());
        others.remove(theme);
        return address(new PlanFilter(
                filter.words(), others, filter.colours(), filter.claimed(), filter.owner(), filter.sort(), 1));
    }

    String withoutColour(Colour colour) {
        Set<Colour> others = new HashSet<>(filter.colours());
        others.remove(colour);
        return address(new PlanFilter(
                filter.words(), filter.themes(), others, filter.claimed(), filter.owner(), filter.sort(), 1));
    }

    private String address(PlanFilter shown) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/plans/" + plan);
        if (!shown.words().isEmpty()) {
            address.queryParam("q", shown.words());
        }
        shown.themes().stream().sorted().forEach(theme -> address.queryParam("theme", theme));
        shown.colours().stream().sorted(Comparator.naturalOrder())
                .forEach(colour -> address.queryParam("colour", ColourShape.name(colour)));
        if (shown.claimed()) {
            address.queryParam(PlanQuery.CLAIMED, PlanQuery.YES);
        }
        if (shown.owner() != null) {
            address.queryParam("owner", shown.owner());
        }
        if (shown.sort() != PlanFilter.Sort.NUMBER) {
            address.queryParam("sort", "due");
        }
        if (shown.page() > 1) {
            address.queryParam("page", shown.page());
        }
        return address.encode().build().toUriString();
    }
}
