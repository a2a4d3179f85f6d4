package org.followthrough.workflow.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.recurring.Frequency;
import org.followthrough.domain.recurring.Outcome;
import org.followthrough.domain.recurring.RecurringCheck;
import org.followthrough.domain.recurring.Regularity;
import org.followthrough.workflow.application.outbound.WaitingWork.Around;
import org.followthrough.workflow.application.outbound.WaitingWork.First;
import org.followthrough.workflow.application.outbound.WaitingWork.LateAction;
import org.followthrough.workflow.application.outbound.WaitingWork.Promised;

/** Gathers the rows of {@link AroundSql} by their parts. */
final class AroundRows {

    private final List<Promised> checks = new ArrayList<>();
    private final List<LateAction> late = new ArrayList<>();
    private final Map<String, List<ActionId>> lists = new HashMap<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private LocalDate nextDue;

    void read(ResultSet row) throws SQLException {
        String part = row.getString("part");
        totals.put(part, row.getInt("total"));
        switch (part) {
            case "CHECK" -> checks.add(new Promised(check(row), row.getBoolean("must_do"), outcomes(row)));
            case "NEXT" -> nextDue = ActionRow.day(row, "due");
            case "LATE" -> late.add(
                    new LateAction(row.getString("kind"), action(row), ActionRow.instant(row, "since")));
            case "ELSEWHERE", "CONFIRMED" -> lists.computeIfAbsent(part, first -> new ArrayList<>()).add(action(row));
            default -> { }
        }
    }

    Around around() {
        return new Around(checks, new First<>(late, total("LATE")), first("ELSEWHERE"), first("CONFIRMED"), nextDue,
                total("CHALLENGES"), total("HAND_OVERS"), total("COVERS"));
    }

    private First<ActionId> first(String part) {
        return new First<>(lists.getOrDefault(part, List.of()), total(part));
    }

    private int total(String part) {
        return totals.getOrDefault(part, 0);
    }

    private static RecurringCheck check(ResultSet row) throws SQLException {
        return new RecurringCheck(action(row),
                new Regularity(Frequency.valueOf(row.getString("frequency")), row.getBoolean("relaxes")),
                ActionRow.day(row, "begun"));
    }

    private static List<Outcome> outcomes(ResultSet row) throws SQLException {
        Object[] dues = ActionRow.values(row, "dues");
        Object[] kept = ActionRow.values(row, "kept");
        return IntStream.range(0, dues.length)
                .mapToObj(one -> (Outcome) new Told(day(dues[one]), (Boolean) kept[one]))
                .toList();
    }

    /** One driver gives days of its own, another those of JDBC. */
    private static LocalDate day(Object day) {
        return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
    }

    private record Told(LocalDate due, boolean kept) implements Outcome {
    }

    private static ActionId action(ResultSet row) throws SQLException {
        return new ActionId(row.getObject("id", UUID.class));
    }
}
