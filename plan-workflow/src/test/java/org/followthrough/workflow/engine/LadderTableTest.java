package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

class LadderTableTest {

    private final Map<String, Object> due = new HashMap<>(
            Map.of("rung", 1, "days", 0, "unit", "working days", "tell", "owner, manager", "mustAnswer", "no"));

    @Test
    void refusesATableWithoutRows() {
        refuses(List.of(), "it has no row");
    }

    @Test
    void refusesADeskThatIsNone() {
        due.put("tell", "owner, mayor");
        refuses(List.of(due), "rung 1 says \"mayor\"; use one of "
                + "[owner, manager, service manager, head of service, director]");
    }

    @Test
    void refusesAKindOfDaysThatIsNone() {
        due.put("unit", "weeks");
        refuses(List.of(due), "rung 1 says \"weeks\"; use one of [calendar days, working days]");
    }

    @Test
    void refusesDaysThatAreNoNumber() {
        due.put("days", "soon");
        refuses(List.of(due), "\"soon\" under days is not a whole number");
    }

    @Test
    void refusesAnEmptyCell() {
        due.remove("tell");
        refuses(List.of(due), "rung 1 has nothing under tell");
    }

    @Test
    void refusesRungsThatDoNotRise() {
        Map<String, Object> second = new HashMap<>(due);
        second.put("rung", 2);
        refuses(List.of(due, second), "rung 2 stands after rung 1 but is not later; "
                + "rungs and their days must rise from row to row");
    }

    @Test
    void refusesAnAnswerThatIsNeitherYesNorNo() {
        due.put("mustAnswer", "perhaps");
        refuses(List.of(due), "rung 1 says neither yes nor no to an answer");
    }

    private static void refuses(List<Map<String, Object>> rows, String why) {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> LadderTable.read("normal", rows))
                .withMessage("The escalation ladder cannot be used for a \"normal\" issue: " + why + ".");
    }
}
