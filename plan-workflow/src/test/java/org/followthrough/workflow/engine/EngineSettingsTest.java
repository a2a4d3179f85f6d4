package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EngineSettingsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    @Test
    void takesTheNameOfANodeAsHostsAreNamed() {
        assertThatNoException().isThrownBy(() -> new EngineSettings(true, "quay-1.example.org", MINUTE, FIVE_SECONDS, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EngineSettings(true, "the first", MINUTE, FIVE_SECONDS, 20))
                .withMessage("follow-through.engine.node is \"the first\"; it must be up to 100 letters, digits, dots, "
                        + "hyphens and underscores.");
    }

    @Test
    void refusesALeaseThatIsTooShortForAJobOrTooLongForADeadNode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EngineSettings(true, "", Duration.ofSeconds(9), FIVE_SECONDS, 20))
                .withMessage("follow-through.engine.lease is \"9000ms\"; it must be from 10s to 300s.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EngineSettings(true, "", Duration.ofSeconds(301), FIVE_SECONDS, 20))
                .withMessage("follow-through.engine.lease is \"301000ms\"; it must be from 10s to 300s.");
    }

    @Test
    void refusesAPauseAndABatchOutOfBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EngineSettings(true, "", MINUTE, Duration.ofMillis(900), 20))
                .withMessage("follow-through.engine.pause is \"900ms\"; it must be from 1s to 60s.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EngineSettings(true, "", MINUTE, FIVE_SECONDS, 201))
                .withMessage("follow-through.engine.batch is \"201\"; it must be from 1 to 200.");
    }
}
