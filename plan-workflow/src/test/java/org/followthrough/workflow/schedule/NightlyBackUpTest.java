package org.followthrough.workflow.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.port.BackUp;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

class NightlyBackUpTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void makesOneAndDeletesTheOldest() {
        nightly("/back-ups", accepting()).make();
        assertThat(asked).containsExactly("back up into /back-ups", "keep 3 in /back-ups");
    }

    @Test
    void deletesNothingWhereNoneWasMade() {
        NightlyBackUp nightly = nightly("/back-ups", Decision.refused("backup.failed", "/back-ups", "No space left"));
        assertThatIllegalStateException().isThrownBy(nightly::make)
                .withMessage("No back-up was made: /back-ups, No space left");
        assertThat(asked).containsExactly("back up into /back-ups");
    }

    @Test
    void isPlannedWhereAFolderIsSet() {
        assertThat(planned("")).isZero();
        assertThat(planned("/back-ups")).isOne();
    }

    @Test
    void keepsAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BackUpSettings("", 0, LocalTime.MIDNIGHT))
                .withMessage("follow-through.backup.keep is 0; it must be a whole number from 1 to 1000.");
    }

    private int planned(String folder) {
        ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();
        nightly(folder, accepting()).configureTasks(tasks);
        return tasks.getTriggerTaskList().size();
    }

    private NightlyBackUp nightly(String folder, Decision<BackUp.Made> answer) {
        return new NightlyBackUp(new BackUp() {
            @Override
            public Decision<Made> backUp(Path into) {
                asked.add("back up into " + into);
                return answer;
            }

            @Override
            public int keepLatest(Path into, int most) {
                asked.add("keep " + most + " in " + into);
                return 0;
            }
        }, new BackUpSettings(folder, 3, LocalTime.of(0, 30)));
    }

    private static Decision<BackUp.Made> accepting() {
        return Decision.accepted(new BackUp.Made(Path.of("/back-ups/2026-11-30T003000000Z"), 2, 1, List.of("damaged")));
    }
}
