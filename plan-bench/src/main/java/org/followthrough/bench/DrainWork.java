package org.followthrough.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * W4: how fast the product fires timers that are due in one instant while others wait, against the engine alone, as it comes
 * and as the product sets it. All three take turns, each on one node, and nobody looks at pages.
 *
 * <p>A timer of the product is the last rung of an action: in the transaction in which the engine moves on, the product reads
 * the action and what has fired before, writes the rung, the trail and the mails, and asks the service manager to step in.
 * The engine alone goes the same way through the same model and writes nothing of that. Desk clocks are rows and no timers
 * of the engine, and are not measured.
 *
 * <p>Arguments: the product's jar, how many timers are due, how many others wait, how many rounds count, and perhaps the
 * model of the engine alone, such as {@code timer-alone}, which is a timer and a step that waits.
 */
public final class DrainWork {

    private static final String NUMBER = "[1-9]\\d{0,6}";
    private static final int ROUNDS = 3;
    private static final int UNMEASURED = 1;
    private static final double THREE_TIMES = 0.333;
    private static final double NINE_TENTHS = 1.111;

    private final Installation installation;
    private final DueRungs rungs;
    private final String model;
    private final int timers;
    private final int pending;
    private final int rounds;

    private DrainWork(Installation installation, String model, int timers, int pending, int rounds) {
        this.installation = installation;
        this.rungs = new DueRungs(installation);
        this.model = model;
        this.timers = timers;
        this.pending = pending;
        this.rounds = rounds;
    }

    /**
     * @param timers  that are due
     * @param pending that are not
     */
    DrainWork(Installation installation, int timers, int pending) {
        this(installation, DueRungs.PROCESS, timers, pending, ROUNDS);
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 4 || !Stream.of(arguments).skip(1).limit(3).allMatch(number -> number.matches(NUMBER))) {
            System.err.println("Say which jar to measure, how many timers are due, how many wait, and how many rounds count.");
            System.exit(2);
        }
        try (Installation installation = Installation.fresh(Path.of(arguments[0]).toAbsolutePath())) {
            new DrainWork(installation, arguments.length > 4 ? arguments[4] : DueRungs.PROCESS, Integer.parseInt(arguments[1]),
                    Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]))
                    .measure().forEach(finding -> System.out.println(finding.row()));
        }
    }

    List<Finding> measure() throws Exception {
        double[] ofProduct = new double[rounds];
        double[] asItComes = new double[rounds];
        double[] asSet = new double[rounds];
        try (RawTimers first = RawTimers.asItComes(model); RawTimers second = RawTimers.asTheProductSetsIt(model)) {
            for (Connection database : List.of(installation.database(), first.database(), second.database())) {
                let(pending, database);
            }
            List<Timing.Timed> all = List.of(this::fire, () -> fire(first), () -> fire(second));
            List<double[]> took = List.of(ofProduct, asItComes, asSet);
            for (int round = -Math.min(UNMEASURED, rounds - 1); round < rounds; round++) {
                take(round, all, took);
            }
        } finally {
            let(0, installation.database());
        }
        return List.of(
                finding("as it comes", THREE_TIMES, Pairs.of(ofProduct, asItComes)),
                finding("set as the product sets it", NINE_TENTHS, Pairs.of(ofProduct, asSet)));
    }

    /** Lets as many timers wait among those that will be due. */
    private static void let(int pending, Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("delete from act_ru_job where process_def_key_ = 'pending'");
            for (String one : Scripts.statements("pending-timers.sql", pending)) {
                statement.execute(one);
            }
        }
    }

    /** One turn of each, another one first each time. */
    private static void take(int round, List<Timing.Timed> all, List<double[]> took) throws Exception {
        for (int turn = 0; turn < all.size(); turn++) {
            int one = Math.floorMod(round + turn, all.size());
            double milliseconds = all.get(one).run() / (double) TimeUnit.MILLISECONDS.toNanos(1);
            if (round >= 0) {
                took.get(one)[round] = milliseconds;
            }
        }
    }

    private long fire() throws Exception {
        rungs.publish(timers);
        int before = rungs.fired();
        long took = new Drain(installation.database(), DueRungs.PROCESS).of(rungs.makeDue());
        if (rungs.fired() != before + timers) {
            throw new IllegalStateException(rungs.fired() - before + " rungs have fired and not " + timers + ".");
        }
        return took;
    }

    private long fire(RawTimers engine) throws Exception {
        engine.start(timers);
        return engine.fire();
    }

    private Finding finding(String how, double goal, Pairs pairs) {
        return new Finding("W4", String.format(Locale.UK, "%,d rungs fired among %,d timers that wait, with facts, trail and mails"
                + " ÷ as many timers of %s by the engine alone, %s", timers, pending, model, how), goal, pairs.high(),
                String.format(Locale.UK, "%.2f (%.2f to %.2f); %,.1f timers a second by the product, %,.1f by the engine",
                        pairs.median(), pairs.low(), pairs.high(), aSecond(pairs.product()), aSecond(pairs.baseline())));
    }

    private double aSecond(double milliseconds) {
        return timers * (double) TimeUnit.SECONDS.toMillis(1) / milliseconds;
    }
}
