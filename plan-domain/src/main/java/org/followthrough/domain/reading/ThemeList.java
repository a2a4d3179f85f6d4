package org.followthrough.domain.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The themes of a plan, with one for every issue, also where no theme is printed. */
final class ThemeList {

    private ThemeList() {
    }

    static List<DraftTheme> of(OpenPlan open, List<DraftIssue> issues) {
        Map<String, DraftTheme> themes = new LinkedHashMap<>(open.themes());
        for (DraftIssue issue : issues) {
            themes.computeIfAbsent(issue.theme(), code -> new DraftTheme(code, code, issue.lines().first(),
                    CellReading.PLAIN.and(Confidence.LOW, Remark.of("theme-missing", code))));
        }
        return List.copyOf(themes.values());
    }
}
