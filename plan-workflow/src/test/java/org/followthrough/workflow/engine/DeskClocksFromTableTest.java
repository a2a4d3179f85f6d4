package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.escalation.DeskStep.Party;
import org.followthrough.domain.escalation.Rung.Unit;
import org.followthrough.workflow.application.outbound.DeskClockTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

@OnEngine
class DeskClocksFromTableTest {

    @Autowired
    private DeskClockTable table;

    @Test
    void givesAManagerFiveWorkingDays() {
        assertThat(table.steps("manager-review", false)).containsExactly(
                new DeskStep(1, 5, Unit.WORKING_DAYS, List.of(Party.DESK)),
                new DeskStep(2, 10, Unit.WORKING_DAYS, List.of(Party.DESK, Party.SERVICE_MANAGER)));
    }

    @Test
    void halvesTheClocksOfAMustDo() {
        assertThat(table.steps("audit", true)).extracting(DeskStep::offset).containsExactly(10, 15);
    }

    @Test
    void refusesAKindThatItLacks() {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> table.steps("tea-break", false))
                .satisfies(broken -> assertThat(broken.analysis().getDescription()).isEqualTo(
                        "The desk clock of \"tea-break\" cannot be used for a \"normal\" issue: it has no row."));
    }

    @Test
    void refusesStepsThatDoNotCount() {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> DeskClocksFromTable.read("audit", "normal", List.of(
                        Map.of("step", 2, "days", 5, "unit", "working days", "tell", "desk"))))
                .satisfies(broken -> assertThat(broken.analysis().getDescription())
                        .endsWith("step 2 stands in place 1; steps count 1, 2, 3 from row to row."));
    }

    @Test
    void refusesDaysThatDoNotRise() {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> DeskClocksFromTable.read("audit", "normal", List.of(
                        Map.of("step", 1, "days", 5, "unit", "working days", "tell", "desk"),
                        Map.of("step", 2, "days", 5, "unit", "working days", "tell", "desk"))))
                .satisfies(broken -> assertThat(broken.analysis().getDescription())
                        .endsWith("step 2 comes no later than the one before it; days must rise from row to row."));
    }
}
