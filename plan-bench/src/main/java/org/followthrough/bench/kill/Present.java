package org.followthrough.bench.kill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The marks that the product has kept, held against those of the ledger. */
final class Present {

    private static final Pattern MARK =
            Pattern.compile("(upload|save|publish|accept|report|state|hand-in|submit|return|sign-off|confirm)-\\d+(/.*)?");

    private static final List<String> WHERE = List.of(
            "select file_name from plan_import",
            "select title from plan",
            "select 'publish-' || number from plan where published_at is not null",
            "select 'accept-' || p.number || '/' || a.number from action a join plan p on p.id = a.plan_id "
                    + "where a.accepted_at is not null",
            "select wording from progress_update",
            "select title from evidence",
            "select wording from action_step");

    private final Set<String> once = new TreeSet<>();
    private final Set<String> twice = new TreeSet<>();

    Present(Connection database) throws SQLException {
        for (String sql : WHERE) {
            Rows.column(database, sql).stream()
                    .filter(found -> found != null && MARK.matcher(found).matches())
                    .filter(found -> !once.add(found))
                    .forEach(twice::add);
        }
    }

    int count() {
        return once.size();
    }

    /** What people were told is done and is not there. */
    Set<String> lost(Ledger ledger) {
        return without(ledger.acknowledged(), once);
    }

    /** What is there and nobody asked for. */
    Set<String> phantom(Ledger ledger) {
        return without(once, ledger.attempted());
    }

    /** What was asked for once and is there more than once. */
    Set<String> twice() {
        return twice;
    }

    private static Set<String> without(Collection<String> all, Set<String> known) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(known);
        return new TreeSet<>(left);
    }
}
