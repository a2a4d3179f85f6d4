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

    private static final Pattern LINE = Pattern.compile("(?m)^I[1-8]: ([\\d,]+) looked at, ([\\d,]+) broken");
    private static final int INVARIANTS = 8;
    private static final String BREAK = "update trail_head set length = length + 1";

    private final Installation installation;
    private final Path said;

    InvariantsGate(Installation installation) {
        this.installation = installation;
        this.said = installation.folder().resolve("check.txt");
    }

    Finding broken() throws IOException, InterruptedException {
        boolean holds = installation.isInOrder(said);
        List<MatchResult> lines = LINE.matcher(Files.readString(said)).results().toList();
        if (lines.size() != INVARIANTS) {
            throw new IllegalStateException("The invariants were not looked at. The product said:\n" + Files.readString(said));
        }
        return Finding.atMost("I1–I8", "what is broken after everything that was measured here", 0,
                holds ? sum(lines, 2) : Math.max(1, sum(lines, 2)),
                String.format(Locale.UK, " of %,d that were looked at", sum(lines, 1)));
    }

    /** Leaves the database broken. */
    Finding control() throws IOException, InterruptedException, SQLException {
        try (Statement statement = installation.database().createStatement()) {
            statement.executeUpdate(BREAK);
        }
        return Finding.atMost("I1–I8", "controls, trails that say to be longer than they are, that are not found", 0,
                installation.isInOrder(said) ? 1 : 0, " of 1");
    }

    private static long sum(List<MatchResult> lines, int group) {
        return lines.stream().mapToLong(line -> Long.parseLong(line.group(group).replace(",", ""))).sum();
    }
}
