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
import org.followthrough.workflow.port.VerifyTrail.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingTrailTest {

    private static final UUID CHAIN = UUID.fromString("1d1c0f0e-0b9a-4a53-8a64-1f2f3f4f5f6f");
    private static final String SEAL = "ab".repeat(32);

    private final ClockInHand clock = new ClockInHand(Instant.parse("2026-11-30T04:00:00Z"));
    private final List<Head> heldAgainst = new ArrayList<>();
    private final List<String> followed = new ArrayList<>();
    private Refusal broken;
    private long lines = 3;
    private final WatchingTrail watching = new WatchingTrail(
            (noted, found) -> follow("whole", noted, found), (noted, found) -> follow("since", noted, found), clock);

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
    void readsAllOfTheTrailWhereNothingIsNotedAndOnSundayAndOtherwiseWhatWasAdded() {
        for (String day : List.of("2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30", "2026-12-05", "2026-12-06")) {
            night(day + "T04:00:00Z");
        }

        assertThat(followed).containsExactly("whole", "since", "whole", "since", "since", "whole");
        assertThat(watching.last().orElseThrow().whole()).isTrue();
        night("2026-12-07T04:00:00Z");
        assertThat(watching.last().orElseThrow().whole()).isFalse();
    }

    @Test
    void takesTheSundayOfLondon() {
        night("2026-07-04T03:00:00Z");
        night("2026-07-04T22:59:00Z");
        night("2026-07-04T23:01:00Z");

        assertThat(followed).containsExactly("whole", "since", "whole");
    }

    @Test
    void readsAllOfTheTrailAgainUntilASundayIsMadeUpForAndNothingIsBroken() {
        night("2026-11-28T04:00:00Z");
        night("2026-11-30T04:00:00Z");
        assertThat(followed).as("nobody was awake on Sunday").containsExactly("whole", "whole");

        broken = Refusal.of("trail.changed", 2);
        night("2026-12-06T04:00:00Z");
        night("2026-12-07T04:00:00Z");
        broken = null;
        night("2026-12-08T04:00:00Z");
        night("2026-12-09T04:00:00Z");
        assertThat(followed).containsExactly("whole", "whole", "whole", "whole", "whole", "since");
    }

    @Test
    void isNotPutOffByHeadsOfADayThatIsStillToCome() throws IOException {
        Files.writeString(folder.resolve("heads-2062-01-01.csv"), "7," + CHAIN + ",3," + SEAL + "\n");
        night("2026-12-09T04:00:00Z");

        assertThat(followed).containsExactly("whole");
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

    private void night(String at) {
        clock.set(Instant.parse(at));
        watching.note(folder);
    }

    private void follow(String how, Collection<Head> noted, Consumer<Verdict> found) {
        followed.add(how);
        heldAgainst.clear();
        heldAgainst.addAll(noted);
        found.accept(new Verdict(7, new Head(CHAIN, lines, SEAL), broken));
    }
}
