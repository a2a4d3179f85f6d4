package org.followthrough.web.picture;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.followthrough.workflow.port.ReadBoard.Month;

/** What was planned, claimed and checked by the end of each month, and by today, as lines; the figures have to stand beside. */
public final class TrendLine {

    private static final double WIDTH = 440;
    private static final double HEIGHT = 250;
    private static final double LEFT = 32;
    private static final double RIGHT = 98;
    private static final double TOP = 14;
    private static final double BOTTOM = 30;
    private static final int MOST_LABELS = 6;
    private static final int STEPS = 4;
    private static final double APART = 18;

    private final List<Month> months;
    private final Today today;
    private final int scale;
    private final Svg svg = new Svg();

    private TrendLine(List<Month> months, Today today) {
        this.months = months;
        this.today = today;
        int most = Math.max(Math.max(today.planned(), today.claimed()),
                months.stream().mapToInt(TrendLine::most).max().orElse(1));
        this.scale = Math.max(STEPS, (most + STEPS - 1) / STEPS * STEPS);
    }

    /**
     * How it stands now.
     *
     * @param planned how many actions should be done by the day
     * @param claimed how many are said to be done
     * @param checked how many are confirmed
     */
    public record Today(LocalDate day, int planned, int claimed, int checked) {
    }

    /**
     * The words on a picture.
     *
     * @param title       what the picture shows
     * @param description what it says, in a sentence
     * @param planned     at the end of the planned line
     * @param claimed     at the end of the claimed line
     * @param checked     at the end of the checked line
     * @param gap         how far what is checked is behind the plan, or null when it is not
     * @param months      the short name of each month
     */
    public record Captions(String title, String description, String planned, String claimed, String checked, String gap,
            List<String> months) {
    }

    /**
     * @param id     names the picture; unique on its page
     * @param months at least two
     * @param today  drawn on its day, after the months that are over; left out where it comes before all of them
     */
    public static Content of(String id, List<Month> months, Today today, Captions captions) {
        return new TrendLine(months, today).draw(id, captions);
    }

    private Content draw(String id, Captions captions) {
        svg.open("svg", "class", "app-chart", "role", "img", "aria-labelledby", id + "-title " + id + "-description",
                "viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT));
        svg.text("title", captions.title(), "id", id + "-title")
                .text("desc", captions.description(), "id", id + "-description");
        grid(captions.months());
        line("app-chart__planned", Month::planned, today.planned());
        line("app-chart__claimed", Month::claimed, today.claimed());
        line("app-chart__checked", Month::checked, today.checked());
        ends(captions);
        return svg.close();
    }

    private void grid(List<String> names) {
        for (int step = 0; step <= STEPS; step++) {
            int value = scale * step / STEPS;
            svg.empty("line", "class", "app-chart__grid", "x1", LEFT, "x2", WIDTH - RIGHT, "y1", y(value), "y2", y(value))
                    .text("text", String.valueOf(value), "class", "app-chart__axis", "x", "0", "y", y(value) + 5);
        }
        int every = Math.max(1, (int) Math.ceil(months.size() / (double) MOST_LABELS));
        for (int i = 0; i < months.size(); i += every) {
            svg.text("text", names.get(i), "class", "app-chart__axis app-chart__axis--month", "x", x(i + 0.5),
                    "y", HEIGHT - 6);
        }
    }

    private void line(String style, Function<Month, Integer> value, int now) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).month().equals(YearMonth.from(today.day()))) {
                step(steps, untilToday(), now);
            }
            Integer count = value.apply(months.get(i));
            if (count != null) {
                step(steps, i + 1, count);
            }
        }
        svg.path(style, steps.toString());
    }

    private void step(StringBuilder steps, double month, int count) {
        steps.append(steps.isEmpty() ? "M" : "L").append(Svg.number(x(month))).append(' ').append(Svg.number(y(count)));
    }

    private void ends(Captions captions) {
        Month end = months.get(months.size() - 1);
        svg.text("text", captions.planned(), "class", "app-chart__word", "x", x(months.size()) + 8,
                "y", y(end.planned()) + 5);
        double now = untilToday();
        if (now <= 0) {
            return;
        }
        double checked = y(today.checked());
        double claimed = Math.min(y(today.claimed()), checked - APART);
        if (captions.gap() != null) {
            svg.empty("line", "class", "app-chart__gap", "x1", x(now), "x2", x(now), "y1", y(today.planned()), "y2", checked)
                    .text("text", captions.gap(), "class", "app-chart__word app-chart__word--gap", "x", x(now) - 10,
                            "y", y(today.planned()) - 4);
        }
        svg.empty("circle", "class", "app-chart__claimed-end", "cx", x(now), "cy", y(today.claimed()), "r", "4")
                .empty("circle", "class", "app-chart__checked-end", "cx", x(now), "cy", checked, "r", "5.5")
                .text("text", captions.claimed(), "class", "app-chart__word app-chart__word--claimed", "x", x(now) + 12,
                        "y", claimed + 6)
                .text("text", captions.checked(), "class", "app-chart__word app-chart__word--checked", "x", x(now) + 12,
                        "y", checked + 14);
    }

    /** How many months have passed at the end of today since the first one began; 0 or below where that is still to come. */
    private double untilToday() {
        YearMonth now = YearMonth.from(today.day());
        double ofMonth = today.day().getDayOfMonth() / (double) now.lengthOfMonth();
        return ChronoUnit.MONTHS.between(months.get(0).month(), now) + ofMonth;
    }

    private static int most(Month month) {
        return Math.max(month.planned(), month.claimed() == null ? 0 : month.claimed());
    }

    /** @param passed months since the first one began */
    private double x(double passed) {
        return LEFT + (WIDTH - LEFT - RIGHT) * passed / months.size();
    }

    private double y(int count) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * count / scale;
    }
}
