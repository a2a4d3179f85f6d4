package org.followthrough.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What pages cost while the number of actions in the installation grows. */
final class Growth {

    private static final int UNMEASURED = 15;
    private static final int TIMES = 40;

    /**
     * A page.
     *
     * @param who  the number of the person who looks at it
     * @param hold words that it must hold, so that an empty page is no fast page
     * @param goal how much it may grow
     */
    record Page(String name, int who, String path, String hold, GrowthGoal goal) {
    }

    private static final List<Page> PAGES = List.of(
            new Page("my work, twenty-four tasks at each size", 265, "/my-work", "Check lantern", GrowthGoal.OF_PAGES),
            new Page("sign-offs, eighteen at each size", 266, "/sign-offs", "Check lantern", GrowthGoal.OF_PAGES),
            new Page("my work, an owner", 50, "/my-work", "Check lantern", GrowthGoal.OF_PAGES),
            new Page("sign-offs, a manager", 224, "/sign-offs", "Check lantern", GrowthGoal.OF_PAGES),
            new Page("my work, a service manager", 250, "/my-work", "Check lantern", GrowthGoal.OF_PAGES),
            new Page("audits, an auditor", 258, "/audits", "<h1", GrowthGoal.OF_PAGES),
            new Page("challenges that are settled", 261, "/challenges?shown=settled", "The lanterns of pier",
                    GrowthGoal.OF_PAGES),
            new Page("hand-overs that have ended", 261, "/hand-overs?shown=ended", "Check lantern", GrowthGoal.OF_PAGES),
            new Page("the plan", 261, "/plans/1", "Check lantern", GrowthGoal.OF_PAGES),
            new Page("the plan, three filters", 261, "/plans/1?theme=A&theme=B&colour=OFF_TRACK&words=lantern", "lantern",
                    GrowthGoal.OF_PAGES),
            new Page("the plan, a word", 261, "/plans/1?words=lantern", "lantern", GrowthGoal.OF_WORDS),
            new Page("the plan, its last page", 261, "/plans/1?page=20", "Check lantern", GrowthGoal.OF_LAST_PAGES),
            new Page("an action with its history", 261, "/plans/1/actions/A1.1", "History", GrowthGoal.OF_ONE_ACTION),
            new Page("the board page", 262, "/plans/1/board", "Where the plan stands", GrowthGoal.OF_COUNTS));

    private final Installation installation;

    Growth(Installation installation) {
        this.installation = installation;
    }

    /**
     * Looks at each page, so that the first size is not dearer than the last because less was compiled.
     *
     * @param turns of five looks each
     */
    void compile(int turns) throws Exception {
        for (Page page : PAGES) {
            Visitor visitor = installation.person(page.who());
            Pairs.compile(turns, () -> look(visitor, page));
        }
    }

    /** What each page takes now. */
    Map<String, Timing> measure() throws Exception {
        Map<String, Timing> timings = new LinkedHashMap<>();
        for (Page page : PAGES) {
            Visitor visitor = installation.person(page.who());
            timings.put(page.name(), Timing.of(UNMEASURED, TIMES, Timing.all(() -> look(visitor, page))));
        }
        return timings;
    }

    /**
     * How often each page costs what it costs in a smaller installation, both taking turns.
     *
     * @param sizes of both, in words
     */
    List<Finding> against(Installation smaller, String sizes) throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (Page page : PAGES) {
            Visitor here = installation.person(page.who());
            Visitor there = smaller.person(page.who());
            findings.add(Finding.atMost("growth", page.name() + ", at " + sizes, page.goal().times(),
                    Pairs.ofLooks(() -> look(here, page), () -> look(there, page))));
        }
        return findings;
    }

    /** How much each page may grow, by its name. */
    static Map<String, GrowthGoal> goals() {
        return PAGES.stream().collect(Collectors.toMap(Page::name, Page::goal));
    }

    private static void look(Visitor visitor, Page page) throws IOException {
        if (!visitor.page(page.path()).contains(page.hold())) {
            throw new IOException(page.path() + " does not show “" + page.hold() + "”.");
        }
    }
}
