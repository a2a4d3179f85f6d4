package org.followthrough.web.documents.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.followthrough.domain.rating.Colour;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.followthrough.workflow.port.ReadPlanTable.Row;

/** Plans of texts that documents have trouble with, the same for the same seed. */
final class NastyPlans {

    private static final LocalDate TODAY = LocalDate.of(2030, 3, 4);
    private static final List<String> PIECES = List.of("Plain words. ", "=1+1", "+44 20", "-5", "@SUM(A1)", "\"quoted\"",
            "it's", "''", "'=x", ";", ",", "\t", "\n", "\n\n", "<b>&amp;</b>", "]]>", "_x000D_", "_x005F_x0041_", "العربية",
            "עברית", "👩‍👧‍👦", "🇬🇧", "é", "e\u0301", "Аction", "Β2", "ﬁ", "\u200F", "\u200B", "\u00A0", "\u00AD", "…", "–", "•",
            "(declared RED)", "RED: Off track", "NONE: ", "GREEN*", "Theme", "No.", "A1.1", " – ", "June 2012", "12",
            "1e5", "TRUE", "#REF!", "{SUM}", "%s", "${x}", "\\", "|", "~`!$%^*()[]{}?/", "＝1", "Counts by theme", "\uE000");
    private static final List<String> TIMESCALES = List.of("", "June 2012", "30 June 2012", "1 January 1900", "Ongoing",
            "Immediate", "June 2012, now 30 September 2012", "31/02/2027", "=TODAY()", "May 2031", "12");
    private static final int LONG = 10_000;

    private final Random random;

    NastyPlans(long seed) {
        this.random = new Random(seed);
    }

    PlanTable next() {
        List<Row> rows = new ArrayList<>();
        int themes = 1 + random.nextInt(4);
        for (int theme = 0; theme < themes; theme++) {
            String code = String.valueOf((char) ('A' + theme));
            String name = line();
            for (int issue = 1; issue <= 1 + random.nextInt(4); issue++) {
                issue(rows, code, name, code + issue);
            }
        }
        return new PlanTable(new PlanHeader(1, line(), "Example Council", null, null), TODAY, List.of(), rows);
    }

    private void issue(List<Row> rows, String theme, String name, String number) {
        String wording = random.nextInt(9) == 0 ? "" : text();
        String refs = List.of("", "4", "4.2, 5", "CQC, 3-5", "=4").get(random.nextInt(5));
        if (random.nextInt(8) == 0 && !rows.isEmpty()) {
            rows.add(new Row(theme, name, number, wording, refs, null, null, "", null, List.of(), null, null, ""));
            return;
        }
        for (int action = 1; action <= 1 + random.nextInt(4); action++) {
            rows.add(new Row(theme, name, number, wording, refs, number + "." + action * 2, "x" + text(), timescale(), null,
                    owners(), Colour.values()[random.nextInt(Colour.values().length)],
                    random.nextBoolean() ? null : List.of("RED", "GREEN", "Amber").get(random.nextInt(3)), text()));
        }
    }

    private String timescale() {
        return TIMESCALES.get(random.nextInt(TIMESCALES.size()));
    }

    private List<String> owners() {
        List<String> owners = new ArrayList<>();
        for (int at = random.nextInt(4); at > 0; at--) {
            owners.add(random.nextBoolean() ? "Sam Patel" + at : "o" + line());
        }
        return owners;
    }

    private String line() {
        return "n" + WrittenText.line(text()).replaceAll("\\s+", " ") + "n";
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(12);
        int length = random.nextInt(40) == 0 ? LONG : 0;
        for (int at = 0; at < pieces || text.length() < length; at++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
