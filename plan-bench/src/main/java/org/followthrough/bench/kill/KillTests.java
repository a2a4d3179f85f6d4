package org.followthrough.bench.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Kills the built product, or its database, while people work, and says what was lost.
 *
 * <p>Arguments: the product's jar, the trial, how many kills, and in how many minutes at most (two hours, unless given).
 * The exit code is 0 when nothing was wrong; a trial whose name ends with {@code -control} runs on settings that the product
 * is not to be given, and is good when it does find something wrong.
 */
public final class KillTests {

    private static final List<String> TRIALS = List.of("h2", "h2-control", "nodes", "nodes-control", "postgres", "postgres-control", "stopped");

    private static final int LONGEST = 120;

    private KillTests() {
    }

    public static void main(String[] arguments) throws Exception {
        if (!areUnderstood(arguments)) {
            System.err.println("\"" + String.join(" ", arguments) + "\" is not understood. Say which jar to kill, which trial ("
                    + String.join(", ", TRIALS) + "), how many kills from 1 to 9999, and in how many minutes at most.");
            System.exit(2);
        }
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        String trial = arguments[1];
        Extent extent = new Extent(Integer.parseInt(arguments[2]),
                arguments.length > 3 ? Integer.parseInt(arguments[3]) : LONGEST, System.nanoTime());
        Path folder = Files.createTempDirectory("follow-through-kill");
        Verdict verdict = run(trial, jar, folder, extent);
        System.out.println(verdict.table(trial) + extent + ", folder " + folder + ".");
        boolean good = trial.endsWith("-control") ? verdict.hasCaught() : verdict.isGood();
        System.exit(good ? 0 : 1);
    }

    private static boolean areUnderstood(String... arguments) {
        return (arguments.length == 3 || arguments.length == 4) && TRIALS.contains(arguments[1])
                && List.of(arguments).subList(2, arguments.length).stream().allMatch(number -> number.matches("[1-9]\\d{0,3}"));
    }

    private static Verdict run(String trial, Path jar, Path folder, Extent extent) throws Exception {
        return switch (trial) {
            case "h2" -> H2Trial.asShipped(jar, folder).run(extent);
            case "h2-control" -> H2Trial.control(jar, folder).run(extent);
            case "nodes" -> NodesTrial.asShipped(jar, folder).run(extent);
            case "nodes-control" -> NodesTrial.control(jar, folder).run(extent);
            case "postgres" -> PostgresTrial.asDocumented(jar, folder).run(extent);
            case "postgres-control" -> PostgresTrial.control(jar, folder).run(extent);
            case "stopped" -> new StoppedTrial(jar, folder).run(extent);
            default -> throw new IllegalArgumentException("There is no trial \"" + trial + "\".");
        };
    }
}
