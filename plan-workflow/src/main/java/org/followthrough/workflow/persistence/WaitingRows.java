package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.application.outbound.WaitingWork.ArrivedAction;
import org.followthrough.workflow.application.outbound.WaitingWork.Beside;
import org.followthrough.workflow.application.outbound.WaitingWork.First;
import org.followthrough.workflow.application.outbound.WaitingWork.Found;
import org.followthrough.workflow.application.outbound.WaitingWork.LateAction;
import org.followthrough.workflow.application.outbound.WaitingWork.TaskAt;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Urgency;

/** Gathers the tasks of a person, and what stands beside them, by the parts of their rows. */
final class WaitingRows {

    private final Set<Task> wanted;
    private final List<TaskAt> tasks = new ArrayList<>();
    private final Map<Task, Integer> kinds = new EnumMap<>(Task.class);
    private final List<LateAction> lateAtDesks = new ArrayList<>();
    private final List<ArrivedAction> elsewhere = new ArrayList<>();
    private final List<ActionId> confirmed = new ArrayList<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private int overdue;
    private LocalDate nextDue;

    /** @param wanted of which it is counted how many are overdue */
    WaitingRows(Set<Task> wanted) {
        this.wanted = wanted;
    }

    void read(ResultSet row) throws SQLException {
        String part = row.getString("part");
        switch (part) {
            case "COUNT" -> count(Task.valueOf(row.getString("kind")), row);
            case "TASK" -> tasks.add(task(row));
            case "NEXT" -> nextDue = ActionRow.day(row, "due");
            case "LATE" -> lateAtDesks.add(
                    new LateAction(row.getString("kind"), action(row), ActionRow.instant(row, "since")));
            case "ELSEWHERE" -> elsewhere.add(new ArrivedAction(action(row), ActionRow.instant(row, "since")));
            case "CONFIRMED" -> confirmed.add(action(row));
            default -> throw new IllegalStateException("A row says that it is “" + part + "”, which no part is.");
        }
        totals.put(part, row.getInt("total"));
    }

    private void count(Task task, ResultSet row) throws SQLException {
        kinds.put(task, row.getInt("place"));
        overdue += wanted.contains(task) ? row.getInt("total") : 0;
    }

    private static TaskAt task(ResultSet row) throws SQLException {
        return new TaskAt(Task.valueOf(row.getString("kind")), action(row),
                Urgency.values()[row.getInt("urgency")], row.getInt("guise"), ActionRow.instant(row, "since"));
    }

    private static ActionId action(ResultSet row) throws SQLException {
        return new ActionId(row.getObject("id", UUID.class));
    }

    Found found() {
        return new Found(tasks, kinds, overdue);
    }

    Beside beside() {
        return new Beside(first("LATE", lateAtDesks), first("ELSEWHERE", elsewhere), first("CONFIRMED", confirmed), nextDue);
    }

    private <T> First<T> first(String part, List<T> some) {
        return new First<>(some, totals.getOrDefault(part, 0));
    }
}
