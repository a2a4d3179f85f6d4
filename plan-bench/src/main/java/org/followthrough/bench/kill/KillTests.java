package org.followthrough.bench.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Kills the built product, or its database, while people work, and says what was lost.
 *
 * <p>Arguments: the product's jar, the trial, for an upgrade the jar of the version before, how many kills, and in how many
 * minutes at most (two hours, unless given).
 * The exit code is 0 when nothing was wrong; a trial whose name ends with {@code -control} runs on settings that the product
 * is not to be given, and is good when it does find something wrong.
 */
public final class KillTests {

    private static final List<String> TRIALS = List.of("h2", "h2-control", "nodes", "nodes-control", "postgres",
            "postgres-control", "stopped", "upgrade", "upgrade-control");

    private static final int LONGEST = 120;

    private KillTests() {
    }

    public static void main(String[] arguments) throws Exception {
        if (!areUnderstood(arguments)) {
            System.err.println("\"" + String.join(" ", arguments) + "\" is not understood. Say which jar to kill, which trial ("
                    + String.join(", ", TRIALS) + "), for an upgrade the jar of the version before, how many kills from 1 to 9999, "
                    + "and in how many minutes at most.");
            System.exit(2);
        }
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        String trial = arguments[1];
        Path before = isUpgrade(trial) ? Path.of(arguments[2]).toAbsolutePath() : jar;
        List<String> numbers = numbers(arguments);
        Extent extent = new Extent(Integer.parseInt(numbers.get(0)),
                numbers.size() > 1 ? Integer.parseInt(numbers.get(1)) : LONGEST, System.nanoTime());
        Path folder = Files.createTempDirectory("follow-through-kill");
        Verdict verdict = run(trial, jar, before, folder, extent);
        System.out.println(verdict.table(trial) + extent + ", folder " + folder + ".");
        boolean good = trial.endsWith("-control") ? verdict.hasCaught() : verdict.isGood();
        System.exit(good ? 0 : 1);
    }

    private static boolean areUnderstood(String... arguments) {
        if (arguments.length < 3 || !TRIALS.contains(arguments[1])) {
            return false;
        }
        List<String> numbers = numbers(arguments);
        return (numbers.size() == 1 || numbers.size() == 2)
                && numbers.stream().allMatch(number -> number.matches("[1-9]\\d{0,3}"));
    }

    private static List<String> numbers(String... arguments) {
        return List.of(arguments).subList(isUpgrade(arguments[1]) ? 3 : 2, arguments.length);
    }

    private static boolean isUpgrade(String trial) {
        return trial.startsWith("upgrade");
    }

    private static Verdict run(String trial, Path jar, Path before, Path folder, Extent extent) throws Exception {
        return switch (trial) {
            case "h2" -> H2Trial.asShipped(jar, folder).run(extent);
            case "h2-control" -> H2Trial.control(jar, folder).run(extent);
            case "nodes" -> NodesTrial.asShipped(jar, folder).run(extent);
            case "nodes-control" -> NodesTrial.control(jar, folder).run(extent);
            case "postgres" -> PostgresTrial.asDocumented(jar, folder).run(extent);
            case "postgres-control" -> PostgresTrial.control(jar, folder).run(extent);
            case "stopped" -> new StoppedTrial(jar, folder).run(extent);
            case "upgrade" -> UpgradeTrial.asShipped(before, jar, folder).run(extent);
            case "upgrade-control" -> UpgradeTrial.control(before, jar, folder).run(extent);
            default -> throw new IllegalArgumentException("There is no trial \"" + trial + "\".");
        };
    }
}
