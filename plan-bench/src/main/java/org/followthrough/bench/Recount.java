package org.followthrough.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * W6: whether the board page shows what a recount of the tables finds: how many actions there are, are said to be done, are
 * checked and are late, and how many of those of each theme.
 *
 * <p>The other colours are not recounted, since SQL would have to repeat the rules from which they come. Nothing is off track
 * here but what is late with its owner.
 */
final class Recount {

    private static final Pattern BOX =
            Pattern.compile("app-count-box__number app-number\">(\\d+)(?:<small> of (\\d+)</small>)?");
    private static final int OFF_TRACK = 4;
    private static final Pattern THEME = Pattern.compile(
            "data-label=\"Claimed\"[^>]*>(\\d+)</td>\\s*<td[^>]*data-label=\"Checked\"[^>]*>(\\d+)<span[^>]*> of (\\d+)</span>");
    private static final String COUNTED = """
            select count(a.submitted_at) as claimed, count(a.confirmed_at) as checked, count(a.id) as actions,
                count(*) filter (where a.submitted_at is null
                    and a.agreed < (now() at time zone 'Europe/London')::date) as late
            from plan p join theme t on t.plan_id = p.id
            left join issue i on i.plan_id = p.id and i.theme_code = t.code
            left join action a on a.plan_id = p.id and a.issue_number = i.number
            where p.number = %d
            group by grouping sets ((), (t.position)) order by grouping(t.position) desc, t.position
            """;

    private final Visitor board;
    private final Connection database;
    private int compared;

    /** @param board somebody who may see the board page, signed in */
    Recount(Visitor board, Connection database) {
        this.board = board;
        this.database = database;
    }

    /** @throws IOException if the board page of this plan shows a number that is not the one that is counted */
    void check(int plan) throws IOException, SQLException {
        List<Integer> shown = shown(board.page("/plans/" + plan + "/board"));
        List<Integer> counted = counted(plan);
        if (!shown.equals(counted)) {
            throw new IOException("The board page of plan " + plan + " shows " + shown + ", and a recount finds " + counted + ".");
        }
        compared += counted.size();
    }

    /** What has been compared so far; whatever differed has ended the run. */
    Finding finding(String after) {
        return Finding.atMost("W6", "numbers on the board page that differ from a recount, " + after, 0, 0, " of " + compared);
    }

    /** First claimed, of all, checked, of all, off track; then claimed, checked and all of each theme. */
    private static List<Integer> shown(String page) {
        List<Integer> boxes = new ArrayList<>();
        for (Matcher box = BOX.matcher(page); box.find();) {
            add(boxes, box);
        }
        List<Integer> shown = new ArrayList<>(boxes.subList(0, OFF_TRACK));
        shown.add(boxes.get(boxes.size() - 1));
        for (Matcher theme = THEME.matcher(page); theme.find();) {
            add(shown, theme);
        }
        return shown;
    }

    private static void add(List<Integer> numbers, Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                numbers.add(Integer.parseInt(found.group(group)));
            }
        }
    }

    private List<Integer> counted(int plan) throws SQLException {
        List<Integer> counted = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(COUNTED.formatted(plan))) {
            row.next();
            counted.addAll(List.of(row.getInt("claimed"), row.getInt("actions"), row.getInt("checked"), row.getInt("actions"),
                    row.getInt("late")));
            while (row.next()) {
                counted.addAll(List.of(row.getInt("claimed"), row.getInt("checked"), row.getInt("actions")));
            }
        }
        return counted;
    }
}
