package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.application.outbound.Plans.Theme;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ReadPlan.ThemeCounts;

/** Counts actions by theme and colour, the claimed beside the checked. */
final class ThemeCounting {

    private ThemeCounting() {
    }

    static List<ThemeCounts> of(List<Theme> themes, Collection<ActionLine> lines) {
        Map<String, List<ActionLine>> byTheme = lines.stream().collect(Collectors.groupingBy(ActionLine::themeCode));
        return themes.stream().map(theme -> of(theme, byTheme.getOrDefault(theme.code(), List.of()))).toList();
    }

    private static ThemeCounts of(Theme theme, List<ActionLine> lines) {
        return new ThemeCounts(
                theme.code(), theme.name(), lines.size(), claimed(lines), checked(lines), byColour(lines));
    }

    static int claimed(Collection<ActionLine> lines) {
        return (int) lines.stream().filter(ThemeCounting::isClaimed).count();
    }

    static int checked(Collection<ActionLine> lines) {
        return (int) lines.stream().filter(line -> line.rating().colour() == Colour.CHECKED).count();
    }

    static Map<Colour, Integer> byColour(Collection<ActionLine> lines) {
        Map<Colour, Integer> counts = new EnumMap<>(Colour.class);
        lines.forEach(line -> counts.merge(line.rating().colour(), 1, Integer::sum));
        return counts;
    }

    static boolean isClaimed(ActionLine line) {
        return switch (line.stage()) {
            case SUBMITTED, SIGNED_OFF, CONFIRMED, EMBEDDED -> true;
            case DRAFT, OFFERED, IN_PROGRESS, BLOCKED, DONE_ANOTHER_WAY, WITHDRAWN, SUPERSEDED, NOT_PURSUED,
                    RISK_ACCEPTED, TRANSFERRED -> false;
        };
    }
}
