package org.followthrough.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    /** For each invariant, I1 to I8. */
    private static final List<String> BREACHES = List.of(
            "update act_ru_execution set business_key_ = 'nobody' where business_key_ = (select min(business_key_) "
                    + "from act_ru_execution where proc_def_id_ like 'action-lifecycle%')",
            "update act_ru_task set task_def_key_ = 'Elsewhere' where id_ = (select max(id_) from act_ru_task)",
            "update trail set why = 'another reason' where position = (select max(position) from trail)",
            "update notification set try_at = null where digest_id is null",
            "insert into evidence (id, action_id, cycle, kind, title, received_at, given_by, sha256) select random_uuid(), id, "
                    + "1, 'FILE', 'Minutes', current_timestamp, random_uuid(), repeat('a', 64) from action limit 1",
            "update action_owner set ended_at = current_timestamp where ended_at is null",
            "update trail set act = 'escalated', action_id = (select min(id) from action)",
            "update act_ru_job set lock_exp_time_ = timestamp '2099-01-01 00:00:00'");

    @TempDir
    private Path folder;

    @Test
    void saysHowItIsCalled() {
        assertThat(Said.by(new CheckCommand(), List.of(), "everything").err()).startsWith("Say it like this: check.");
    }

    @Test
    void countsWhatItLookedAtAndNamesWhatIsBroken() throws SQLException {
        SampleInstallation installation = SampleInstallation.in(folder);
        Said whole = Said.by(new CheckCommand(), installation.settings());
        assertThat(whole.err()).isEmpty();
        assertThat(whole.end()).isZero();
        assertThat(whole.out()).hasSize(8).allMatch(line -> line.contains(" looked at, 0 broken. "));
        assertThat(whole.out().get(0))
                .isEqualTo("I1: 58 looked at, 0 broken. An action that was published is in one process, or over.");

        for (String breach : BREACHES) {
            installation.edit(breach);
        }
        Said broken = Said.by(new CheckCommand(), installation.settings());
        assertThat(broken.end()).isOne();
        assertThat(broken.out()).hasSize(8).noneMatch(line -> line.contains(" looked at, 0 broken. "));
        assertThat(broken.err().lines()).hasSize(8).anyMatch(line -> line.equals("I5 is broken by 1, among them "
                + "a".repeat(64) + "."));
    }
}
