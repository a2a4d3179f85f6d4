package org.followthrough.web.upkeep;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.followthrough.web.words.Words;

/** The commands by which an operator looks after the database and the evidence without a server. */
public final class Upkeep {

    private static final Map<String, UpkeepCommand> COMMANDS = Map.of(
            "backup", new BackupCommand(), "check", new CheckCommand(),
            "move", new MoveCommand(), "restore", new RestoreCommand());

    private Upkeep() {
    }

    /** Whether arguments call one of them. */
    public static boolean isCalledBy(String... arguments) {
        return arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
    }

    /** Runs it on the console; 0 when all is well, 1 when the console says what is not. */
    public static int run(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return COMMANDS.get(arguments[0]).run(
                List.of(arguments).subList(1, arguments.length), new Console(out, err, Words.ofTheProduct()));
    }
}
