package org.followthrough.bench.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Kills the built product, or its database, while people work, and says what was lost.
 *
 * <p>Arguments: the product's jar, the trial and how many kills. The exit code is 0 when nothing was wrong; a trial whose name
 * ends with {@code -control} runs on settings that the product is not to be given, and is good when it does lose something.
 */
public final class KillTests {

    private static final Set<String> TRIALS = Set.of("h2", "h2-control");

    private KillTests() {
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3 || !TRIALS.contains(arguments[1]) || !arguments[2].matches("[1-9]\\d{0,3}")) {
            System.err.println("Say which jar to kill, which trial (" + String.join(", ", TRIALS) + ") and how many kills.");
            System.exit(2);
        }
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        String trial = arguments[1];
        int kills = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("follow-through-kill");
        long seed = System.nanoTime();
        Verdict verdict = run(trial, jar, folder, kills, seed);
        System.out.println(verdict.table(trial) + "Seed " + seed + ", folder " + folder + ".");
        boolean good = trial.endsWith("-control") ? verdict.lost() > 0 : verdict.isGood();
        System.exit(good ? 0 : 1);
    }

    private static Verdict run(String trial, Path jar, Path folder, int kills, long seed) throws Exception {
        return switch (trial) {
            case "h2" -> H2Trial.asShipped(jar, folder).run(kills, seed);
            case "h2-control" -> H2Trial.control(jar, folder).run(kills, seed);
            default -> throw new IllegalArgumentException("There is no trial \"" + trial + "\".");
        };
    }
}
