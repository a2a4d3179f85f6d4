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
import org.followthrough.workflow.application.outbound.WaitingWork.Promised;

/** Gathers the rows of {@link AroundSql} by their parts. */
final class AroundRows {

    private final List<Promised> checks = new ArrayList<>();
    private final Map<String, Integer> totals = new HashMap<>();

    void read(ResultSet row) throws SQLException {
        String part = row.getString("part");
        if (part.equals("CHECK")) {
            checks.add(new Promised(check(row), row.getBoolean("must_do"), outcomes(row)));
        } else {
            totals.put(part, row.getInt("total"));
        }
    }

    Around around() {
        return new Around(checks, totals.get("CHALLENGES"), totals.get("HAND_OVERS"), totals.get("COVERS"));
    }

    private static RecurringCheck check(ResultSet row) throws SQLException {
        return new RecurringCheck(new ActionId(row.getObject("id", UUID.class)),
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
}
