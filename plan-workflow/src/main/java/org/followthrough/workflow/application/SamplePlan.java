package org.followthrough.workflow.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.followthrough.domain.reading.RawTable;

/** The invented plan: its table, with dates around today, and what became of each action. */
record SamplePlan(RawTable table, List<Event> story) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int ISSUE = 1;
    private static final int TIMESCALE = 5;
    private static final int STORY = 8;

    /**
     * Something that somebody did to an action.
     *
     * @param daysAgo  how long ago
     * @param number   of the action
     * @param act      such as {@code accept}
     * @param words    what they said; may be empty
     * @param forecast when the owner expects to be done, or null
     */
    record Event(int daysAgo, String number, String act, String words, LocalDate forecast) {

        /** Reads such as {@code -12 progress Half of it is done. | +90}. */
        static Event read(String number, String written, LocalDate today) {
            String[] forecast = written.split(" \\| ", 2);
            String[] parts = forecast[0].strip().split(" ", 3);
            return new Event(-Integer.parseInt(parts[0]), number, parts[1], parts.length == 3 ? parts[2] : "",
                    forecast.length == 2 ? day(today, forecast[1]) : null);
        }
    }

    static SamplePlan read(LocalDate today) {
        SampleTable file = SampleTable.read("plan.tsv");
        List<RawTable.Row> table = new ArrayList<>();
        table.add(new RawTable.Row(1, file.headings().subList(0, STORY)));
        List<Event> story = new ArrayList<>();
        String issue = "";
        int action = 0;
        for (List<String> row : file.rows()) {
            action = row.get(ISSUE).isEmpty() ? action + 1 : 1;
            issue = row.get(ISSUE).isEmpty() ? issue : row.get(ISSUE);
            table.add(new RawTable.Row(table.size() + 1, dated(row, today)));
            story.addAll(events(issue + "." + action, row.get(STORY), today));
        }
        story.sort(Comparator.comparingInt(Event::daysAgo).reversed());
        return new SamplePlan(new RawTable(table), story);
    }

    private static List<String> dated(List<String> row, LocalDate today) {
        List<String> cells = new ArrayList<>(row.subList(0, STORY));
        if (!row.get(TIMESCALE).isEmpty()) {
            cells.set(TIMESCALE, DAY.format(day(today, row.get(TIMESCALE))));
        }
        return cells;
    }

    private static List<Event> events(String number, String written, LocalDate today) {
        return written.isEmpty()
                ? List.of()
                : List.of(written.split(";(?= -\\d)")).stream()
                        .map(event -> Event.read(number, event.strip(), today))
                        .toList();
    }

    /** A day so many days from today, on the Friday before when it falls on a weekend. */
    private static LocalDate day(LocalDate today, String days) {
        LocalDate day = today.plusDays(Integer.parseInt(days));
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return weekend ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    }
}
