package org.followthrough.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.web.browser.Invented;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadMyWork.DecisionDay;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Urgency;
import org.followthrough.workflow.port.ReadMyWork.WorkLine;
import org.junit.jupiter.api.Test;

class TaskRowTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Test
    void saysBeforeWhichDayToDecideBesideTheDateOfTheAction() {
        TaskRow row = row(Task.SIGN_OFF, new DecisionDay(THURSDAY, 4));

        assertThat(row.hint()).isEqualTo("Decide before Thursday 26 November 2026. "
                + "Date of the action: Saturday 31 October 2026. With you since 19 November 2026.");
        assertThat(row.status()).isEqualTo("4 days to decide");
        assertThat(row.tone()).isEqualTo("blue");
    }

    @Test
    void countsDownToThatDayAndNotToTheDateOfTheAction() {
        assertThat(row(Task.CONFIRM, new DecisionDay(THURSDAY, 1)).status()).isEqualTo("Last day to decide");
        assertThat(row(Task.CONFIRM, new DecisionDay(THURSDAY, 0)).status()).isEqualTo("Late to decide");
        assertThat(row(Task.CONFIRM, new DecisionDay(THURSDAY, -9)).tone()).isEqualTo("red");
    }

    @Test
    void keepsTheDateOfTheActionForItsOwner() {
        TaskRow row = row(Task.WORK, null);

        assertThat(row.hint()).isEqualTo("Due Saturday 31 October 2026. With you since 19 November 2026.");
        assertThat(row.status()).isEqualTo("22 days past its date");
        assertThat(row(Task.RECORD_CHECK, null).status()).isEqualTo("Asked for");
    }

    private static TaskRow row(Task task, DecisionDay decision) {
        return TaskRow.of(new WorkLine(task, Urgency.THIS_WEEK, Invented.action().line().summary(),
                Instant.parse("2026-11-19T16:12:00Z"), decision, null), Words.ofTheProduct());
    }
}
