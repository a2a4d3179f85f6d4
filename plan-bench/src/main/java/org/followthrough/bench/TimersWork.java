package org.followthrough.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * W4: the timers of whole plans come due in one instant, while somebody looks at pages; by one node, and by two.
 *
 * <p>Arguments: the product's jar, and how many timers.
 */
public final class TimersWork {

    private static final int LOOKS = 40;
    private static final int UNMEASURED = 5;
    private static final long LONGEST = 900_000_000_000L;
    private static final double SECOND = 1e9;
    private static final double ONE_OF_TWO = 0.625;
    private static final String DUE = "select count(*) from act_ru_job where duedate_ <= now() and process_def_key_ = '"
            + DueRungs.PROCESS + "'";
    /** Rungs that have passed by the time an action is published are noted without a line on the trail. */
    private static final String LINES_MORE_THAN_RUNGS = """
            select (select count(*) from trail where act in ('escalated', 'reminded') and not refused)
                - (select count(*) from escalation)""";

    private final Installation installation;
    private final DueRungs rungs;
    private final int timers;
    private int fired;
    private int firedTwice;

    TimersWork(Installation installation, int timers) {
        this.installation = installation;
        this.rungs = new DueRungs(installation);
        this.timers = timers;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2 || !arguments[1].matches("[1-9]\\d{2,4}")) {
            System.err.println("Say which jar to measure, and how many timers are due, 100 to 99999.");
            System.exit(2);
        }
        try (Installation installation = Installation.fresh(Path.of(arguments[0]).toAbsolutePath())) {
            new TimersWork(installation, Integer.parseInt(arguments[1])).measure(true)
                    .forEach(finding -> System.out.println(finding.row()));
        }
    }

    /** @param twoNodes whether as many timers are seen to by one node and by two afterwards, at which nobody looks */
    List<Finding> measure(boolean twoNodes) throws Exception {
        Visitor owner = installation.person(1);
        rungs.publish(timers);
        double quiet = Timing.of(UNMEASURED, LOOKS, look(owner)).p95();
        AtomicBoolean drained = new AtomicBoolean();
        CompletableFuture<Timing> looks = CompletableFuture.supplyAsync(() -> during(owner, drained));
        drain();
        drained.set(true);
        double busy = looks.get().p95();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.atMost("W4", "my work, p95, while " + timers + " timers are due ÷ when it is quiet", 2, busy / quiet,
                String.format(Locale.UK, "; %.1f ms ÷ %.1f ms", busy, quiet)));
        if (twoNodes) {
            findings.add(byTwoNodes());
        }
        findings.add(Finding.atMost("W4", "rungs that were fired twice", 0, firedTwice,
                String.format(Locale.UK, " of %,d", fired)));
        return findings;
    }

    /** Nobody looks, as timers make room for people; and both nodes have fired timers before, so that both are compiled. */
    private Finding byTwoNodes() throws Exception {
        double two;
        try (Product another = installation.another()) {
            another.address();
            rungs.publish(timers);
            drain();
            rungs.publish(timers);
            two = drain();
        }
        rungs.publish(timers);
        double one = drain();
        return Finding.atMost("W4", "time that the timers take by two nodes ÷ by one", ONE_OF_TWO, one / two,
                String.format(Locale.UK, "; %.1f timers a second by one node, %.1f by two", one, two));
    }

    private static Timing.Timed look(Visitor owner) {
        return Timing.all(() -> owner.page("/my-work"));
    }

    private static Timing during(Visitor owner, AtomicBoolean drained) {
        try {
            return Timing.until(drained::get, look(owner));
        } catch (Exception failed) {
            throw new IllegalStateException("A page failed while timers fired.", failed);
        }
    }

    /**
     * Makes the next timer of every action due now, and says how many of them a second are seen to. A node that has nothing
     * to do looks for due timers every few seconds, so that the time runs from the first that has been seen to.
     */
    private double drain() throws SQLException, InterruptedException {
        int linesBefore = installation.number(LINES_MORE_THAN_RUNGS);
        int due = rungs.makeDue();
        int left = dueAtMost(due - 1);
        long from = System.nanoTime();
        dueAtMost(0);
        double seconds = (System.nanoTime() - from) / SECOND;
        fired += due;
        firedTwice += installation.number(LINES_MORE_THAN_RUNGS) - linesBefore;
        return left / seconds;
    }

    /** Waits until no more than so many are due, and says how many still are. */
    private int dueAtMost(int most) throws SQLException, InterruptedException {
        long from = System.nanoTime();
        int due = installation.number(DUE);
        while (due > most) {
            if (System.nanoTime() - from > LONGEST) {
                throw new IllegalStateException(due + " timers are still due after a quarter of an hour.");
            }
            Thread.sleep(100);
            due = installation.number(DUE);
        }
        return due;
    }
}
