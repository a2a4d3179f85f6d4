package org.followthrough.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What was measured counts only if everything is in order afterwards: invariants I1 to I8, by the product's own command. It
 * is for installations that only the product has written to; the body of {@link Growth} is put into the tables and has no
 * processes.
 */
final class InvariantsGate {

    private static final Pattern LINE = Pattern.compile("(?m)^(I[1-8]): ([\\d,]+) looked at, ([\\d,]+) broken");
    private static final int INVARIANTS = 8;
    private static final String OF_THE_TRAIL = "I3";
    private static final String BREAK = "update trail_head set length = length + 1";

    private final Installation installation;
    private final Path said;

    InvariantsGate(Installation installation) {
        this.installation = installation;
        this.said = installation.folder().resolve("check.txt");
    }

    Finding broken() throws IOException, InterruptedException {
        List<Line> lines = check();
        return Finding.atMost("I1–I8", "what is broken after imports, exports and timers", 0,
                lines.stream().mapToLong(Line::broken).sum(),
                String.format(Locale.UK, " of %,d that were looked at", lines.stream().mapToLong(Line::looked).sum()));
    }

    /** Leaves the database broken. */
    Finding control() throws IOException, InterruptedException, SQLException {
        try (Statement statement = installation.database().createStatement()) {
            statement.executeUpdate(BREAK);
        }
        boolean isFound = check().stream().anyMatch(line -> line.invariant().equals(OF_THE_TRAIL) && line.broken() > 0);
        return Finding.atMost("I1–I8", "controls, trails that say to be longer than they are, that are not found", 0,
                isFound ? 0 : 1, " of 1");
    }

    /** What the command says of an invariant. */
    private record Line(String invariant, long looked, long broken) {

        static Line of(MatchResult said) {
            return new Line(said.group(1), number(said.group(2)), number(said.group(3)));
        }

        private static long number(String written) {
            return Long.parseLong(written.replace(",", ""));
        }
    }

    private List<Line> check() throws IOException, InterruptedException {
        installation.check(said);
        List<Line> lines = LINE.matcher(Files.readString(said)).results().map(Line::of).toList();
        if (lines.size() != INVARIANTS) {
            throw new IllegalStateException("The invariants were not looked at. The product said:\n" + Files.readString(said));
        }
        return lines;
    }
}
