package org.followthrough.domain.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.followthrough.domain.dates.BankHolidays;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.dates.WrittenTimescale;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.PlanReader;
import org.followthrough.domain.reading.RawTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The slips and contradictions that a careful person found in the progress of a published plan, against those that the
 * rules find.
 *
 * <p>The lists were written from the document before there was a rule, but the rules were then written with the document
 * at hand: the figures say how well they fit it, not how well they would do on a plan that nobody has seen.
 */
class PublishedPlanPromisesTest {

    /** Precision and recall of both lists when they were last measured, counted by action. */
    private static final double MEASURED = 1.0;
    private static final LocalDate BASE = LocalDate.of(2012, 3, 1);

    /**
     * By line: work still to come, announced for a day after the agreed date and not reported as done in the same note.
     * The day is the latest that is announced; a month without a day means its last working day.
     */
    private static final Map<Integer, LocalDate> SLIPS = new TreeMap<>(Map.ofEntries(
            Map.entry(7, LocalDate.of(2013, 1, 31)),    // roll out to other service areas early in the new year
            Map.entry(11, LocalDate.of(2012, 8, 31)),   // audit to check that it is happening in August 2012
            Map.entry(14, LocalDate.of(2013, 1, 31)),   // an additional workshop is being planned for January 2013
            Map.entry(46, LocalDate.of(2013, 4, 30)),   // peer audits will be implemented in April 2013
            Map.entry(54, LocalDate.of(2013, 2, 28)),   // new formats will be introduced February 2013
            Map.entry(64, LocalDate.of(2013, 6, 12)),   // meeting is planned for 12 June 2013
            Map.entry(69, LocalDate.of(2013, 6, 28)),   // joint training has been arranged for June 2013
            Map.entry(91, LocalDate.of(2013, 6, 28)),   // the Care Plan will be rolled out by June 2013
            Map.entry(131, LocalDate.of(2012, 8, 31)),  // review meeting arranged August 2012
            Map.entry(161, LocalDate.of(2013, 4, 30)),  // terms of reference to be reviewed in April 2013
            Map.entry(179, LocalDate.of(2013, 1, 31)),  // the same roll-out as in line 7
            Map.entry(185, LocalDate.of(2013, 2, 28)),  // report to then be presented in February 2013
            Map.entry(192, LocalDate.of(2012, 11, 30)), // relaunch supervision audit in November 2012
            Map.entry(200, LocalDate.of(2012, 8, 31)),  // task and finish group, completion August 2012
            Map.entry(208, LocalDate.of(2012, 10, 31)), // new form: launch after October half term
            Map.entry(215, LocalDate.of(2012, 12, 31)), // review deferred until December 2012
            Map.entry(216, LocalDate.of(2013, 6, 28)),  // procedures will not be available until June 2013
            Map.entry(254, LocalDate.of(2013, 4, 30))   // findings will be communicated in April 2013
    ));

    /** By line: GREEN, and in the same breath something that has still to be done, for which no date is given. */
    private static final Set<Integer> CONTRADICTIONS = new TreeSet<>(Set.of(
            29, 30, 32,   // compliance to be checked via audit process
            114,          // will be presented differently
            137,          // health not routinely included; perhaps a regional initiative
            145,          // arrangements to be reviewed once the new policy is in place
            152,          // record system being reviewed and to be replaced
            153,          // issues arising are being addressed
            160,          // independent audit being undertaken
            162,          // needs sharing; needs to be rescheduled
            166,          // progress to be outlined in the annual report
            169,          // development of a procedure is underway
            177,          // information is to be included in the newsletter
            202           // one additional post to be created
    ));

    private final WorkingCalendar calendar = new WorkingCalendar(BankHolidays.parse(List.of(
            "2012-01-02", "2012-04-06", "2012-04-09", "2012-05-07", "2012-06-04", "2012-06-05", "2012-08-27",
            "2012-12-25", "2012-12-26", "2013-01-01", "2013-03-29", "2013-04-01", "2013-05-06", "2013-05-27",
            "2013-08-26", "2013-12-25", "2013-12-26", "2014-01-01")));
    private final TimescaleReader timescales = new TimescaleReader(calendar);
    private final PromiseReader reader = new PromiseReader(timescales, calendar);

    private List<DraftAction> actions;

    @BeforeEach
    void read() throws IOException {
        Path file = Stream.of(Path.of("..", "..", "shared"), Path.of("..", "shared"))
                .map(shared -> shared.resolve(Path.of("real-plan", "action-plan-2013.txt")))
                .filter(Files::exists).findFirst().orElse(Path.of("nowhere"));
        assumeTrue(Files.exists(file), "The published plan does not lie beside the project.");
        List<RawTable.Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(new RawTable.Row(rows.size() + 1, List.of(line.split("\t", -1))));
        }
        actions = ((Decision.Accepted<DraftPlan>) new PlanReader().read(new RawTable(rows))).result().actions().toList();
    }

    @Test
    void findsTheSlipsOfACarefulReader(TestReporter reporter) {
        Map<String, LocalDate> expected = new LinkedHashMap<>();
        SLIPS.forEach((line, day) -> expected.merge(actionAt(line), day, (one, other) -> one.isAfter(other) ? one : other));
        Map<String, LocalDate> found = new LinkedHashMap<>();
        actions.forEach(action -> findings(action).latestAfter(agreed(action))
                .ifPresent(promise -> found.put(action.id(), promise.day())));

        Score score = Score.of("slips", expected.entrySet(), found.entrySet());

        score.holds(reporter);
    }

    @Test
    void findsTheContradictionsOfACarefulReader(TestReporter reporter) {
        Set<String> expected = new TreeSet<>(CONTRADICTIONS.stream().map(this::actionAt).toList());
        Set<String> found = new TreeSet<>(actions.stream()
                .filter(action -> !findings(action).contradictions().isEmpty())
                .map(DraftAction::id)
                .toList());

        Score score = Score.of("contradictions", expected, found);

        score.holds(reporter);
    }

    /** How much of what was found is right, and how much of what is right was found. */
    private record Score(String of, double precision, double recall, SortedSet<String> tooMuch, SortedSet<String> missed) {

        static <T> Score of(String what, Set<T> expected, Set<T> found) {
            SortedSet<String> tooMuch = names(found);
            tooMuch.removeAll(names(expected));
            SortedSet<String> missed = names(expected);
            missed.removeAll(names(found));
            double right = found.size() - tooMuch.size();
            return new Score(what, right / found.size(), right / expected.size(), tooMuch, missed);
        }

        void holds(TestReporter reporter) {
            reporter.publishEntry(of, toString());
            assertThat(precision).as(toString()).isGreaterThanOrEqualTo(MEASURED);
            assertThat(recall).as(toString()).isGreaterThanOrEqualTo(MEASURED);
        }

        private static SortedSet<String> names(Set<?> things) {
            return new TreeSet<>(things.stream().map(Object::toString).toList());
        }
    }

    private Findings findings(DraftAction action) {
        return reader.read(new Note(action.progress() == null ? "" : action.progress(), action.rag(), BASE));
    }

    private LocalDate agreed(DraftAction action) {
        return timescales.read(action.effectiveTimescale(), BASE) instanceof WrittenTimescale.Days days
                ? days.deadline() : null;
    }

    /** The action to whose progress a line belongs; of several that share it, the one whose last line it is not. */
    private String actionAt(int line) {
        List<DraftAction> there = actions.stream().filter(action -> action.lines().contains(line)).toList();
        return there.get(there.size() - 1).id();
    }
}
