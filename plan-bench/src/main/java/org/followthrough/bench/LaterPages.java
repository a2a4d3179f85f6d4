package org.followthrough.bench;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * W5: a later page against the first, of the work of an owner who has several pages, and of a plan that is filtered; my work
 * itself has no filter.
 *
 * <p>The later page is the last that is as long as the first, so that both have as much to show.
 */
final class LaterPages {

    private static final double GOAL = 1.2;
    private static final int ACTIONS_OF_A_PAGE = 50;
    private static final String FILTERED = """
            select count(*) from action a join issue i on i.plan_id = a.plan_id and i.number = a.issue_number
            join plan p on p.id = a.plan_id
            where p.number = 1 and i.theme_code in ('A', 'B') and a.wording like '%lantern%'""";

    private final Installation installation;
    private final int actions;

    /** @param actions in the installation */
    LaterPages(Installation installation, int actions) {
        this.installation = installation;
        this.actions = actions;
    }

    List<Finding> measure() throws Exception {
        return List.of(work(), filtered());
    }

    private Finding work() throws Exception {
        try (ManyTasks tasks = new ManyTasks(installation)) {
            return compare("my work of " + tasks.number() + " tasks", tasks.owner(), ManyTasks::address, tasks.fullPages());
        }
    }

    private Finding filtered() throws Exception {
        Visitor lead = installation.lead();
        int found = installation.number(FILTERED);
        int full = found / ACTIONS_OF_A_PAGE;
        IntFunction<String> address = page -> "/plans/1?theme=A&theme=B&words=lantern&page=" + page;
        Set<String> shown = new HashSet<>();
        for (int page = 1; page <= full; page++) {
            shown.addAll(ManyTasks.actions(lead.page(address.apply(page))));
        }
        if (full < 2 || shown.size() != full * ACTIONS_OF_A_PAGE) {
            throw new IOException(full + " pages of a plan show " + shown.size() + " actions.");
        }
        return compare("a plan by two themes and a word, " + found + " actions", lead, address, full);
    }

    private Finding compare(String what, Visitor visitor, IntFunction<String> address, int later) throws Exception {
        return Finding.atMost("W5", what + ", page " + later + " ÷ the first page, at " + actions + " actions", GOAL,
                Pairs.ofLooks(() -> visitor.page(address.apply(later)), () -> visitor.page(address.apply(1))));
    }
}
