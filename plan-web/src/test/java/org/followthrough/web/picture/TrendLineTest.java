package org.followthrough.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.followthrough.web.picture.TrendLine.Captions;
import org.followthrough.web.picture.TrendLine.Today;
import org.followthrough.workflow.port.ReadBoard.Month;
import org.junit.jupiter.api.Test;

class TrendLineTest {

    private static final List<Month> MONTHS = List.of(
            new Month(YearMonth.of(2026, 10), 10, 8, 6),
            new Month(YearMonth.of(2026, 11), 40, null, null));
    private static final Captions CAPTIONS =
            new Captions("Title", "Description", "40 planned", "20 claimed", "15 checked", "14 behind plan", List.of("Oct", "Nov"));

    @Test
    void drawsTodayOnItsDayAgainstWhatIsPlannedByThen() {
        String drawn = drawn(new Today(LocalDate.of(2026, 11, 15), 29, 20, 15));

        assertThat(drawn).contains("class=\"app-chart__planned\" d=\"M187 168.5L264.5 70.7L342 14\"",
                "class=\"app-chart__checked\" d=\"M187 189.1L264.5 142.8\"",
                "class=\"app-chart__gap\" x1=\"264.5\" x2=\"264.5\" y1=\"70.7\" y2=\"142.8\"");
    }

    @Test
    void leavesOutTodayWhereItComesBeforeAllMonths() {
        assertThat(drawn(new Today(LocalDate.of(2026, 9, 30), 29, 20, 15))).doesNotContain("<circle", "app-chart__gap");
    }

    private static String drawn(Today today) {
        StringOutput out = new StringOutput();
        TrendLine.of("trend", MONTHS, today, CAPTIONS).writeTo(out);
        return out.toString();
    }
}
