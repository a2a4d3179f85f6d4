package org.followthrough.bench;

import java.io.IOException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.followthrough.bench.WrittenStatements.Written;

/** W5: many owners look at their work at once; against a bare page, and against the engine's own way to ask for tasks. */
final class PageWork {

    private static final String MY_WORK = "/my-work";
    private static final int PEOPLE = 50;
    /** Of the owners of the body those with the most to do: about ten tasks each at 10,000 actions, several pages at 100,000. */
    private static final int FIRST = 76;
    private static final int LOOKS = 12;
    private static final int CONNECTIONS = 10;
    private static final int PAIRS = 11;
    private static final int UNMEASURED = 50;
    /** From this size on there is a goal beside the engine's own way to ask for tasks. */
    private static final int MANY_ACTIONS = 100_000;
    private static final double P95 = 0.95;

    private final Installation installation;
    private final int actions;
    private final int compiledAfter;

    /**
     * @param actions       in the installation; at most two of a hundred of them wait at desks
     * @param compiledAfter how many pairs do not count, each 600 looks of either side
     */
    PageWork(Installation installation, int actions, int compiledAfter) {
        this.installation = installation;
        this.actions = actions;
        this.compiledAfter = compiledAfter;
    }

    List<Finding> measure() throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            visitors.add(installation.person(FIRST + person));
        }
        double goalOfOne = actions < MANY_ACTIONS ? Double.POSITIVE_INFINITY : 0.02;
        return List.of(
                Finding.atMost("W5", PEOPLE + " people at once, my work, p95, at " + actions + " actions ÷ a bare page of its SQL",
                        2.5, againstABarePage(visitors)),
                Finding.atMost("W5", "my work, one person, at " + actions
                        + " actions ÷ the engine's task query by three variables, with its count", goalOfOne,
                        againstTheEngine(visitors.get(0))));
    }

    private Pairs againstABarePage(List<Visitor> visitors) throws Exception {
        List<String> pages = new ArrayList<>();
        List<List<Written>> looks = new WrittenStatements(installation.database()).of(FIRST, PEOPLE, () -> {
            for (Visitor visitor : visitors) {
                pages.add(visitor.page(MY_WORK));
            }
        });
        try (BarePage floor = new BarePage(
                installation.postgres().getPostgresDatabase()::getConnection, CONNECTIONS, looks, pages.get(0))) {
            List<Visitor> strangers = Stream.generate(() -> new Visitor(floor.address())).limit(PEOPLE).toList();
            for (int person = 0; person < PEOPLE; person++) {
                requireItsRows(strangers.get(person).page("/" + person), pages.get(person));
            }
            return Pairs.of(compiledAfter, PAIRS, () -> p95(person -> visitors.get(person).page(MY_WORK)),
                    () -> p95(person -> strangers.get(person).page("/" + person)));
        }
    }

    /** A bare page that finds less than the product would be no floor. */
    private static void requireItsRows(String bare, String page) throws IOException {
        Set<String> actions = ManyTasks.actions(page);
        if (actions.isEmpty()) {
            throw new IOException("The page that a bare page stands beside shows no action.");
        }
        for (String action : actions) {
            String number = action.substring(action.lastIndexOf('/') + 1);
            if (!bare.contains("<td>" + number + "</td>")) {
                throw new IOException("The bare page does not hold " + action + ".");
            }
        }
    }

    /** A look at a page by one of the people, numbered from 0. */
    @FunctionalInterface
    private interface Look {
        void at(int person) throws Exception;
    }

    /** What 95 of 100 looks of everybody at once took at most. */
    private static long p95(Look look) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<List<Long>>> people = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int number = person;
                people.add(() -> looks(look, number));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> took : threads.invokeAll(people)) {
                all.addAll(took.get());
            }
            return all.stream().sorted().toList().get((int) (P95 * (all.size() - 1)));
        } finally {
            threads.shutdown();
        }
    }

    private static List<Long> looks(Look look, int person) throws Exception {
        List<Long> took = new ArrayList<>();
        for (int time = 0; time < LOOKS; time++) {
            long from = System.nanoTime();
            look.at(person);
            took.add(System.nanoTime() - from);
        }
        return took;
    }

    private Pairs againstTheEngine(Visitor visitor) throws Exception {
        try (Statement statement = installation.database().createStatement()) {
            for (String one : Scripts.statements("engine-tasks.sql", actions)) {
                statement.execute(one);
            }
            String query = Scripts.read("engine-task-query.sql");
            return Pairs.of(UNMEASURED, PAIRS, Pairs.turn(() -> visitor.page(MY_WORK)), Timing.all(() -> {
                statement.execute("select count(*) from (" + query + ") counted");
                statement.execute(query + " order by t.due_date_, t.id_ limit 25");
            }));
        }
    }
}
