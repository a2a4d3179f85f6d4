package org.followthrough.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the product sends to PostgreSQL for what a page shows, word for word, as PostgreSQL writes it into its log.
 *
 * <p>Those are the statements of the look in which the page is read; whose session it is and who that is the product asks
 * before it.
 */
final class WrittenStatements {

    private static final int PATIENCE = 10;
    private static final int REST = 500;

    private final Connection database;

    WrittenStatements(Connection database) {
        this.database = database;
    }

    /**
     * A statement.
     *
     * @param sql        with {@code $1} and so on
     * @param parameters as they stand in a statement, one after the other
     */
    record Written(String sql, String parameters) {
    }

    /**
     * What is sent for a page of each of some people.
     *
     * @param first of their numbers, which follow one another
     * @param looks at the page, by each of them once
     * @throws IOException if the log does not hold a look of each of them
     */
    List<List<Written>> of(int first, int people, Timing.Work looks) throws Exception {
        try (Statement statement = database.createStatement()) {
            write("all", statement);
            try {
                looks.run();
            } finally {
                write("none", statement);
            }
            for (int time = 0; time < PATIENCE; time++) {
                read(statement);
                List<List<Written>> all = all(first, people, statement);
                if (all.stream().noneMatch(List::isEmpty)) {
                    return all;
                }
                TimeUnit.MILLISECONDS.sleep(REST);
            }
            throw new IOException("The log of PostgreSQL does not hold what was sent for the page of each of " + people + " people.");
        }
    }

    /** And waits until each connection knows. */
    private static void write(String which, Statement statement) throws SQLException, InterruptedException {
        DurablePostgres.set("log_statement", which, statement);
        TimeUnit.MILLISECONDS.sleep(REST);
    }

    private static void read(Statement statement) throws SQLException {
        statement.execute("drop table if exists sent");
        for (String one : Scripts.statements(Scripts.read("written-statements.sql").replace(":file", DurablePostgres.LOG))) {
            statement.execute(one);
        }
    }

    private static List<List<Written>> all(int first, int people, Statement statement) throws SQLException {
        String query = Scripts.read("written-statements-query.sql");
        List<List<Written>> all = new ArrayList<>();
        for (int person = first; person < first + people; person++) {
            List<Written> ofPerson = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(query.replace(":person", String.valueOf(person)))) {
                while (row.next()) {
                    ofPerson.add(new Written(row.getString("statement"), row.getString("parameters")));
                }
            }
            all.add(ofPerson);
        }
        return all;
    }
}
