package org.followthrough.bench.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a trial has shown: counts in the order in which they are printed, and what was wrong. */
final class Verdict {

    private static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(90);

    private final Map<String, String> counts = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int lost;
    private boolean late;
    private int failed;

    void say(String what, Object count) {
        counts.put(what, String.valueOf(count));
    }

    /** A count that must be none. */
    void mustBeNone(String what, long count, Object which) {
        say(what, count);
        if (count > 0) {
            wrong.add(what + ": " + which);
        }
    }

    void mustHold(String what, boolean holds, String shown) {
        say(what, shown);
        if (!holds) {
            wrong.add(what + ": " + shown);
        }
    }

    /** The ledger against what is there. */
    void acts(Ledger ledger, Connection database) throws SQLException {
        Present present = new Present(database);
        Set<String> lostActs = present.lost(ledger);
        lost = lostActs.size();
        say("acts asked for", ledger.attempted().size());
        say("acts acknowledged", ledger.acknowledged().size());
        say("acts kept", present.count());
        mustBeNone("acknowledged acts lost", lost, lostActs);
        mustBeNone("acts that nobody asked for", present.phantom(ledger).size(), present.phantom(ledger));
        mustBeNone("acts kept twice", present.twice().size(), present.twice());
    }

    void invariants(Connection database, Path evidence, String when) throws SQLException, IOException {
        for (Map.Entry<String, Long> invariant : new Invariants(database, evidence).all().entrySet()) {
            mustBeNone(invariant.getKey() + when, invariant.getValue(), invariant.getValue());
        }
    }

    /** The mails of the outbox against those that the mail server has taken. */
    void mails(PostBox box, Connection database) throws SQLException {
        Set<String> taken = box.taken().stream().map(PostBox.Taken::id).collect(Collectors.toCollection(TreeSet::new));
        List<String> sent = Rows.column(database, "select cast(id as varchar(64)) from notification where sent_at is not null "
                + "and digest_id is null");
        Set<String> known = new TreeSet<>(sent);
        say("escalations and reminders fired", Rows.count(database, "trail where act in ('escalated', 'reminded')"));
        say("mails", sent.size());
        mustBeNone("mails sent that never arrived", sent.stream().filter(mail -> !taken.contains(mail)).count(), "");
        mustBeNone("mails that nobody wrote", taken.stream().filter(mail -> !known.contains(mail)).count(), "");
        Map<Integer, Integer> repeated = box.repeated();
        int most = repeated.values().stream().max(Integer::compare).orElse(0);
        say("mails that came once more, with the same Message-ID", repeated.values().stream().mapToInt(Integer::intValue).sum());
        mustHold("most of these after one kill", most <= 1, String.valueOf(most));
    }

    /** @param longest that work which a dead node had taken stood still */
    void takenUp(Duration longest) {
        late = longest.compareTo(LONGEST_STANDSTILL) > 0;
        mustHold("seconds until they were taken up, longest", !late, seconds(longest));
    }

    /** What people saw, whichever node they were at. */
    void answers(Answers answers) {
        failed = answers.failures().size();
        mustBeNone("requests answered with an error", failed, answers.failures());
        say("connections refused", answers.refusals());
        say("requests cut off without an answer", answers.cut());
    }

    void ready(List<Duration> starts) {
        List<Duration> sorted = starts.stream().sorted().toList();
        say("seconds until ready, median", seconds(sorted.get(sorted.size() / 2)));
        say("seconds until ready, longest", seconds(sorted.get(sorted.size() - 1)));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.UK, "%.1f", duration.toMillis() / 1e3);
    }

    /** Whether acts were lost, work stood still for too long or nodes failed people: what a control is to show. */
    boolean hasCaught() {
        return lost > 0 || late || failed > 0;
    }

    boolean isGood() {
        return wrong.isEmpty();
    }

    String table(String trial) {
        return "| " + trial + " | |\n|---|---:|\n" + counts.entrySet().stream()
                .map(count -> "| " + count.getKey() + " | " + count.getValue() + " |\n").collect(Collectors.joining())
                + wrong.stream().map(one -> "WRONG " + one + "\n").collect(Collectors.joining());
    }
}
