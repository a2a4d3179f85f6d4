package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.trail.SealedLine;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.outbound.SealedTrail;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.SubmitAction;
import org.followthrough.workflow.port.VerifyTrail;
import org.followthrough.workflow.port.VerifyTrail.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The chains of the trail on a real database: written by acts, by many at once, and edited behind the product's back. */
abstract class TrailJourneyTest {

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private SubmitAction submit;
    @Autowired private VerifyTrail verify;
    @Autowired private Trail trail;
    @Autowired private SealedTrail sealed;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;

    private Cast cast;
    private UUID chain;

    @BeforeEach
    void act() {
        cast = plan.save();
        publish.publish(cast.publication());
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
        assertThat(submit.submit(new SubmitAction.Command(cast.owner(), cast.action("A1.1"), "")).isAccepted()).isFalse();
        chain = plan.get(cast, "A1.1").plan().value();
    }

    @Test
    void chainsActsAndRefusalsInTheOrderInWhichTheyHappened() {
        List<String> acts = new ArrayList<>();
        sealed.lines(chain, line -> acts.add(line.entry().act()));

        assertThat(acts).containsSubsequence("plan-published", "published", "accepted", "submitted");
        assertThat(verdict(List.of()).broken()).isNull();
        assertThat(verdict(List.of()).head()).isEqualTo(sealed.head(chain));
    }

    @Test
    void keepsARefusalThoughItsActIsRolledBackAfterOtherLines() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        Head before = sealed.head(chain);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            trail.add(entry("lost", chain));
            trail.addRefusal(entry("refused", chain));
            throw new IllegalStateException("rolled back");
        })).hasMessage("rolled back");

        assertThat(sealed.head(chain).length()).isEqualTo(before.length() + 1);
        assertThat(verdict(List.of()).broken()).isNull();
    }

    @Test
    void staysWholeWhenManyWriteToSeveralChainsAtOnce() throws Exception {
        UUID other = plan.get(plan.save(), "A1.1").plan().value();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        List<Callable<Void>> writers = IntStream.range(0, 80).mapToObj(writer -> (Callable<Void>) () -> {
            transaction.executeWithoutResult(status -> {
                trail.add(entry("first-" + writer, writer % 2 == 0 ? chain : other));
                trail.add(entry("second-" + writer, writer % 2 == 0 ? other : chain));
                if (writer % 5 == 0) {
                    trail.addRefusal(entry("refused-" + writer, chain));
                }
            });
            return null;
        }).toList();
        long before = sealed.head(chain).length();

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Void> done : threads.invokeAll(writers)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(sealed.head(chain).length()).isEqualTo(before + 80 + 16);
        verify.verify(List.of(), verdict -> assertThat(List.of(chain, other).contains(verdict.head().chain())
                && verdict.broken() != null).as(verdict.toString()).isFalse());
    }

    @Test
    void goesOnWhereAnotherNodeHasLeftTheChain() {
        trail.add(entry("here", chain));
        Head before = sealed.head(chain);
        SealedLine elsewhere = SealedLine.after(before, entry("elsewhere", chain));
        insert(elsewhere);
        jdbc.sql("update trail_head set length = ?, seal = ? where chain = ?")
                .params(elsewhere.number(), elsewhere.seal(), chain).update();

        trail.add(entry("here", chain));
        trail.add(entry("here", chain));

        assertThat(sealed.head(chain).length()).isEqualTo(before.length() + 3);
        assertThat(verdict(List.of()).broken()).isNull();
    }

    private void insert(SealedLine line) {
        jdbc.sql("insert into trail (at, act, plan_id, refused, chain, number, seal) values (?, ?, ?, false, ?, ?, ?)")
                .params(line.entry().at().atOffset(ZoneOffset.UTC), line.entry().act(), chain, chain, line.number(), line.seal())
                .update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update trail set why = 'Nothing happened.' where chain = ? and number = 2      | trail.changed
            update trail set who = null where chain = ? and act = 'accepted'               | trail.changed
            delete from trail where chain = ? and number = 2                               | trail.missing
            update trail set number = 1000 where chain = ? and number = 2                  | trail.missing
            delete from trail where chain = ? and act = 'submitted'                           | trail.cut-off
            update trail_head set length = 1 where chain = ?                               | trail.head
            delete from trail_head where chain = ?                                         | trail.no-head""")
    void findsWhatWasEditedBehindItsBack(String edit, String found) {
        jdbc.sql(edit).param(chain).update();

        assertThat(verdict(List.of()).broken().rule()).isEqualTo(found);
    }

    @Test
    void findsALineThatWasPutInWithASealOfItsOwn() {
        insert(SealedLine.after(sealed.head(chain), entry("confirmed", chain)));

        assertThat(verdict(List.of()).broken().rule()).isEqualTo("trail.head");
    }

    @Test
    void findsATrailThatWasWrittenAnewByTheHeadThatWasNoted() {
        Head noted = sealed.head(chain);
        jdbc.sql("delete from trail where chain = ?").param(chain).update();
        jdbc.sql("update trail_head set length = 0, seal = ? where chain = ?").params(SealedLine.FIRST, chain).update();
        for (long line = 0; line < noted.length(); line++) {
            trail.add(entry("progress-reported", chain));
        }

        assertThat(verdict(List.of()).broken()).isNull();
        assertThat(verdict(List.of(noted)).broken().rule()).isEqualTo("trail.rewritten");
    }

    private Verdict verdict(List<Head> noted) {
        List<Verdict> verdicts = new ArrayList<>();
        verify.verify(noted, verdicts::add);
        return verdicts.stream().filter(verdict -> verdict.head().chain().equals(chain)).findFirst().orElseThrow();
    }

    private static TrailEntry entry(String act, UUID chain) {
        return new TrailEntry(Instant.now(), act, null, null, new PlanId(chain), null, null, null, null, false);
    }
}
