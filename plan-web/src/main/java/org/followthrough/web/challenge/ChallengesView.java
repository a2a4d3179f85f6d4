package org.followthrough.web.challenge;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.followthrough.web.list.Tab;
import org.followthrough.web.words.Words;
import org.followthrough.web.work.TaskRow;
import org.followthrough.workflow.port.ReadChallenges.ChallengesPage;
import org.followthrough.workflow.port.ReadChallenges.Shown;

/** What the page of all challenges says. */
public final class ChallengesView {

    private final ChallengesPage challenges;
    private final Words words;

    public ChallengesView(ChallengesPage challenges, Words words) {
        this.challenges = challenges;
        this.words = words;
    }

    /** How many wait for this person, in a sentence. */
    public String lead() {
        return challenges.waiting().isEmpty()
                ? words.say("challenges.nothing")
                : words.count("challenges.waiting", challenges.waiting().size());
    }

    public List<TaskRow> waiting() {
        return ChallengeWords.rows(challenges.waiting(), words);
    }

    /** The others that are open and those that are settled, of which {@link #listed} is one. */
    public List<Tab> tabs() {
        return Stream.of(Shown.values()).map(shown -> new Tab(title(shown), address(shown), count(shown),
                shown == challenges.shown())).toList();
    }

    private int count(Shown shown) {
        return shown == Shown.OPEN ? challenges.open() : challenges.settled();
    }

    private String title(Shown shown) {
        String key = key(shown);
        return words.say(shown == Shown.OPEN && !challenges.waiting().isEmpty()
                ? "challenges.shown.open-elsewhere"
                : "challenges.shown." + key);
    }

    private static String address(Shown shown) {
        return "/challenges?shown=" + key(shown);
    }

    private static String key(Shown shown) {
        return shown.name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title(challenges.shown());
    }

    public List<TaskRow> listed() {
        return ChallengeWords.rows(challenges.lines(), words);
    }

    /** What stands in place of a list without a row. */
    public String none() {
        return words.say("challenges.none." + key(challenges.shown()));
    }

    public int page() {
        return challenges.page();
    }

    public int pages() {
        return challenges.pages();
    }

    public IntFunction<String> addresses() {
        return page -> address(challenges.shown()) + "&page=" + page;
    }

    public boolean isEmpty() {
        return challenges.waiting().isEmpty() && challenges.open() == 0 && challenges.settled() == 0;
    }
}
