package org.followthrough.web.documents.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.ReadPlan.ThemeCounts;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.followthrough.workflow.port.ReadPlanTable.Row;

/** A plan as boards have them, of any length. */
final class InventedPlan {

    private static final LocalDate TODAY = LocalDate.of(2030, 3, 4);
    private static final int ISSUES_OF_THEME = 6;
    private static final int ACTIONS_OF_ISSUE = 3;
    private static final List<String> THEMES = List.of("Leadership and governance", "Quality of practice",
            "Workforce and caseloads", "Partnership working", "Voice of children and families");
    private static final List<String> ACTIONS = List.of(
            "Bring the supervision policy up to date, agree it with the teams and publish it to everybody who supervises.",
            "Audit forty case files a quarter and report what they show to the improvement board.",
            "Fill the three vacant posts in the assessment team and end the use of agency staff there by the summer.");

    private InventedPlan() {
    }

    static PlanTable of(int actions) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < actions; at++) {
            rows.add(row(at));
        }
        List<ThemeCounts> counts = new ArrayList<>();
        rows.stream().map(Row::themeCode).distinct().forEach(code -> counts.add(counts(code, rows)));
        return new PlanTable(new PlanHeader(1, "Improvement plan after the inspection of January 2030", "Example Council",
                TODAY, TODAY), TODAY, counts, rows);
    }

    private static Row row(int at) {
        int issue = at / ACTIONS_OF_ISSUE;
        int theme = issue / ISSUES_OF_THEME;
        String code = theme < 26 ? String.valueOf((char) ('A' + theme)) : String.valueOf(theme);
        String number = code + (issue % ISSUES_OF_THEME + 1);
        Colour colour = List.of(Colour.CHECKED, Colour.DONE_NOT_CHECKED, Colour.ON_TRACK, Colour.AT_RISK, Colour.OFF_TRACK,
                Colour.NOT_STARTED).get(at % 6);
        return new Row(code, THEMES.get(theme % THEMES.size()), number,
                "Supervision is not regular enough, and its records do not show that decisions are followed through.",
                "4." + issue + ", 17", number + "." + (at % ACTIONS_OF_ISSUE + 1), ACTIONS.get(at % ACTIONS.size()),
                at % 4 == 0 ? "June 2030, now 30 September 2030" : "June 2030", LocalDate.of(2030, 6, 28),
                List.of("Ada Example", "Head of Practice"), colour, at % 5 == 0 ? "GREEN" : null,
                "The draft went round in February; twelve of fourteen teams have answered. Publication is set for May.");
    }

    private static ThemeCounts counts(String code, List<Row> rows) {
        Map<Colour, Integer> byColour = new EnumMap<>(Colour.class);
        List<Row> own = rows.stream().filter(row -> row.themeCode().equals(code)).toList();
        own.forEach(row -> byColour.merge(row.colour(), 1, Integer::sum));
        return new ThemeCounts(code, own.get(0).themeName(), own.size(),
                byColour.getOrDefault(Colour.DONE_NOT_CHECKED, 0) + byColour.getOrDefault(Colour.CHECKED, 0),
                byColour.getOrDefault(Colour.CHECKED, 0), byColour);
    }
}
