package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.port.VerifyTrail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingTrailTest {

    private static final UUID CHAIN = UUID.fromString("1d1c0f0e-0b9a-4a53-8a64-1f2f3f4f5f6f");
    private static final String SEAL = "ab".repeat(32);

    private final ClockInHand clock = new ClockInHand(Instant.parse("2026-11-30T04:00:00Z"));
    private final List<Head> heldAgainst = new ArrayList<>();
    private Refusal broken;
    private long lines = 3;
    private final WatchingTrail watching = new WatchingTrail(new VerifyTrail() {
        @Override
        public void verify(Collection<Head> noted, Consumer<Verdict> found) {
            heldAgainst.clear();
            heldAgainst.addAll(noted);
            found.accept(new Verdict(7, new Head(CHAIN, lines, SEAL), broken));
        }
    }, clock);

    @TempDir
    private Path folder;

    @Test
    void holdsTheTrailAgainstTheHeadsThatItNotedTheDayBefore() {
        assertThat(watching.last()).isEmpty();
        assertThat(watching.note(folder).broken()).isEmpty();
        assertThat(heldAgainst).isEmpty();
        assertThat(folder.resolve("heads-2026-11-30.csv"))
                .hasContent("plan,chain,lines,seal\n7," + CHAIN + ",3," + SEAL + "\n");

        clock.set(Instant.parse("2026-12-01T04:00:00Z"));
        lines = 5;
        watching.note(folder);
        assertThat(heldAgainst).containsExactly(new Head(CHAIN, 3, SEAL));
        lines = 6;
        watching.note(folder);
        assertThat(heldAgainst).containsExactly(new Head(CHAIN, 5, SEAL));
        assertThat(folder.resolve("heads-2026-12-01.csv")).as("once a day").content().contains(",5,");
    }

    @Test
    void notesNothingOfATrailThatIsBroken() throws IOException {
        broken = Refusal.of("trail.changed", 2);
        assertThat(watching.note(folder).broken()).containsExactly(broken);
        assertThat(watching.last().orElseThrow().broken()).containsExactly(broken);
        assertThat(folder).isEmptyDirectory();

        Files.writeString(folder.resolve("heads-2026-11-29.csv"), "nonsense");
        assertThat(watching.note(folder).broken()).extracting(Refusal::rule).containsExactly("verify.no-head");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> watching.note(folder.resolve("heads-2026-11-29.csv")))
                .withMessageStartingWith("The heads of the trail cannot be noted in ");
    }
}
