package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.trail.SealedLine;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.SealedTrail;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.WatchTrail;
import org.followthrough.workflow.port.WatchTrail.Noted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The trail at night on a real database: one chain has ten noted lines and five behind them, another ended where it was
 * noted, a third began since. What is edited is rolled back after its night.
 */
abstract class TrailNightJourneyTest {

    private static final String MONDAY = "2026-11-30T04:00:00Z";
    private static final String TUESDAY = "2026-12-01T04:00:00Z";
    private static final String SUNDAY = "2026-12-06T04:00:00Z";

    @Autowired private Trail trail;
    @Autowired private SealedTrail sealed;
    @Autowired private Plans plans;
    @Autowired private WatchTrail product;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    private final ClockInHand clock = new ClockInHand(Instant.parse(MONDAY));
    private final List<String> read = new ArrayList<>();
    private final UUID grown = UUID.randomUUID();
    private final UUID still = UUID.randomUUID();
    private final UUID begun = UUID.randomUUID();
    private WatchingTrail watching;
    private TrailEdits edits;

    @BeforeEach
    void noteAndGoOn() {
        Map<UUID, String> names = Map.of(grown, "grown", still, "still", begun, "begun");
        SealedTrail counted = new ReadTrail(sealed, read, names);
        edits = new TrailEdits(jdbc, names);
        watching = new WatchingTrail(new VerifyingTrail(counted, plans), new FollowingTrail(counted, plans), clock);
        begin(grown, 10);
        begin(still, 3);
        assertThat(watching.note(folder).broken()).isEmpty();
        add(grown, 5);
        begin(begun, 2);
        read.clear();
    }

    @Test
    void readsNoLineBeforeANotedHeadAndNoneOfAChainThatEndsWhereItWasNoted() {
        int chains = night(TUESDAY, "").chains();

        assertThat(read).containsExactlyInAnyOrder("ends", "grown 10", "grown 11", "grown 12", "grown 13", "grown 14", "grown 15",
                "begun 1", "begun 2");
        assertThat(folder.resolve("heads-2026-12-01.csv")).content()
                .contains(grown + ",15," + sealed.head(grown).seal(), still + ",3," + sealed.head(still).seal());
        read.clear();
        assertThat(night("2026-12-02T04:00:00Z", "")).isEqualTo(
                new Noted(Instant.parse("2026-12-02T04:00:00Z"), false, chains, List.of()));
        assertThat(read).containsExactly("ends");
        read.clear();
        assertThat(night(SUNDAY, "").whole()).isTrue();
        assertThat(read).contains("grown 1", "grown 15", "still 1", "still 3", "begun 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update trail set why = 'Nothing.' where chain = 'grown' and number = 12   | trail.changed   | trail.changed
            update trail set who = chain where chain = 'begun' and number = 1         | trail.changed   | trail.changed
            delete from trail where chain = 'grown' and number = 12                   | trail.missing   | trail.missing
            delete from trail where chain = 'grown' and number = 11                   | trail.missing   | trail.missing
            update trail set number = 1000 where chain = 'grown' and number = 3       | trail.missing   | trail.missing
            update trail set number = 0 where chain = 'begun' and number = 2          | trail.twice     | trail.twice
            swap 'grown' 12 13                                                        | trail.changed   | trail.changed
            insert 'grown' 12                                                         | trail.changed   | trail.changed
            insert 'grown' 2                                                          | trail.rewritten | trail.changed
            forge 'grown' 15                                                          | trail.head      | trail.head
            forge 'still' 3                                                           | trail.head      | trail.head
            delete from trail where chain = 'grown' and number = 15                   | trail.cut-off   | trail.cut-off
            delete from trail where chain = 'still' and number = 3                    | trail.missing   | trail.cut-off
            delete from trail where chain = 'grown' and number > 8; shorten 'grown' 8 | trail.missing   | trail.cut-off
            delete from trail where chain = 'still' and number > 1; shorten 'still' 1 | trail.missing   | trail.cut-off
            delete from trail where chain = 'still'; delete from trail_head where chain = 'still' | trail.missing | trail.cut-off
            shorten 'grown' 12                                                        | trail.head      | trail.head
            shorten 'still' 2                                                         | trail.head      | trail.head
            update trail_head set seal = repeat('ab', 32) where chain = 'still'       | trail.head      | trail.head
            update trail_head set length = 20 where chain = 'still'                   | trail.cut-off   | trail.cut-off
            delete from trail_head where chain = 'grown'                              | trail.no-head   | trail.no-head
            delete from trail_head where chain = 'begun'                              |                 | trail.no-head
            delete from trail_head where chain = 'still'                              | trail.no-head   | trail.no-head
            delete from trail where chain = 'grown' and number = 10                   | trail.missing   | trail.missing
            update trail set seal = act where chain = 'grown' and number = 10         | trail.rewritten | trail.changed
            anew 'grown' 15                                                           | trail.rewritten | trail.rewritten
            anew 'still' 3                                                            | trail.rewritten | trail.rewritten
            anew 'still' 5                                                            | trail.rewritten | trail.rewritten
            update trail set why = 'Nothing.' where chain = 'grown' and number = 3    |                 | trail.changed
            update trail set why = 'Nothing.' where chain = 'still' and number = 3    |                 | trail.changed
            update trail set seal = act where chain = 'grown' and number = 9          |                 | trail.changed
            delete from trail where chain = 'grown' and number = 3                    |                 | trail.missing
            delete from trail where chain = 'still'  and number < 3                   |                 | trail.missing
            swap 'grown' 3 4                                                          |                 | trail.changed
            forge 'still' -1                                                          |                 | trail.twice""")
    void findsAnEditInTheNightThatHasToFindIt(String edit, String onAnyNight, String onSunday) {
        assertThat(night(TUESDAY, edit).broken()).extracting(Refusal::rule)
                .isEqualTo(onAnyNight == null ? List.of() : List.of(onAnyNight));
        assertThat(night(SUNDAY, edit).broken()).extracting(Refusal::rule).containsExactly(onSunday);
    }

    @Test
    void isWiredToReadAllOfItFirstAndThenWhatWasAdded(@TempDir Path another) {
        assertThat(product.note(another)).extracting(Noted::whole, Noted::broken).containsExactly(true, List.of());
        assertThat(product.note(another)).extracting(Noted::whole, Noted::broken).containsExactly(false, List.of());
    }

    /** What is found in a night before which somebody has edited the database. */
    private Noted night(String at, String made) {
        clock.set(Instant.parse(at));
        return transaction.execute(status -> {
            status.setRollbackOnly();
            Stream.of(made.split("; ")).filter(edit -> !edit.isEmpty()).forEach(edits::make);
            return watching.note(folder);
        });
    }

    private void begin(UUID chain, int lines) {
        jdbc.sql("insert into trail_head (chain, length, seal) values (?, 0, ?)").params(chain, SealedLine.FIRST).update();
        add(chain, lines);
    }

    private void add(UUID chain, int lines) {
        transaction.executeWithoutResult(status -> IntStream.range(0, lines)
                .forEach(line -> trail.add(TrailEdits.entry(chain, "progress-reported"))));
    }
}
