package org.followthrough.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who has several pages of tasks for as long as they are looked at: the open actions of the first plan, which are as
 * many at every size.
 */
final class ManyTasks implements AutoCloseable {

    private static final int OWNER = 267;
    private static final int OF_A_PAGE = 25;
    private static final Pattern ACTION = Pattern.compile("href=\"(/plans/\\d+/actions/[A-Z]\\d+\\.\\d+)[\"/?]");
    private static final String OWNS = "insert into action_owner (action_id, position, person_id) "
            + "select a.id, 2, w.id from action a join plan p on p.id = a.plan_id join person w on w.email = 'person" + OWNER
            + "@bench.example' where p.number = 1 and a.submitted_at is null";
    private static final String OWNS_NOTHING =
            "delete from action_owner where person_id = (select id from person where email = 'person" + OWNER + "@bench.example')";

    private final Installation installation;
    private final Visitor owner;
    private final int number;

    /** @throws IOException if the pages of the owner do not show each task once */
    ManyTasks(Installation installation) throws IOException, SQLException {
        this.installation = installation;
        this.owner = installation.person(OWNER);
        this.number = execute(OWNS);
        Set<String> shown = new HashSet<>();
        for (int page = 1; page <= pages(); page++) {
            shown.addAll(actions(owner.page(address(page))));
        }
        if (shown.size() != number || pages() < 2) {
            throw new IOException(pages() + " pages show " + shown.size() + " of " + number + " tasks.");
        }
    }

    private int execute(String sql) throws SQLException {
        try (Statement statement = installation.database().createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Of whom they are, signed in. */
    Visitor owner() {
        return owner;
    }

    int number() {
        return number;
    }

    int pages() {
        return (number + OF_A_PAGE - 1) / OF_A_PAGE;
    }

    /** How many of the pages are as long as the first. */
    int fullPages() {
        return number / OF_A_PAGE;
    }

    static String address(int page) {
        return "/my-work?page=" + page;
    }

    /** The addresses of the actions to which a page leads. */
    static Set<String> actions(String page) {
        Set<String> actions = new HashSet<>();
        for (Matcher action = ACTION.matcher(page); action.find();) {
            actions.add(action.group(1));
        }
        return actions;
    }

    @Override
    public void close() throws SQLException {
        execute(OWNS_NOTHING);
    }
}
