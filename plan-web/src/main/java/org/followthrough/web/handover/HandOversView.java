package org.followthrough.web.handover;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.followthrough.web.list.Tab;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadHandOvers.HandOversPage;
import org.followthrough.workflow.port.ReadHandOvers.Shown;

/** What the page of all hand-overs says. */
public final class HandOversView {

    private final HandOversPage handOvers;
    private final Words words;

    public HandOversView(HandOversPage handOvers, Words words) {
        this.handOvers = handOvers;
        this.words = words;
    }

    /** How many wait for the answer of this person's agency, in a sentence. */
    public String lead() {
        return handOvers.waiting().isEmpty()
                ? words.say("hand-overs.nothing")
                : words.count("hand-overs.waiting", handOvers.waiting().size());
    }

    public List<HandOverRow> waiting() {
        return HandOverRow.of(handOvers.waiting(), words);
    }

    /** The others that are not answered and those that have ended, of which {@link #listed} is one. */
    public List<Tab> tabs() {
        return Stream.of(Shown.values()).map(shown -> new Tab(title(shown), address(shown), count(shown),
                shown == handOvers.shown())).toList();
    }

    private int count(Shown shown) {
        return shown == Shown.OPEN ? handOvers.open() : handOvers.ended();
    }

    private String title(Shown shown) {
        return words.say("hand-overs.shown." + key(shown));
    }

    private static String address(Shown shown) {
        return "/hand-overs?shown=" + key(shown);
    }

    private static String key(Shown shown) {
        return shown.name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title(handOvers.shown());
    }

    public List<HandOverRow> listed() {
        return HandOverRow.of(handOvers.lines(), words);
    }

    /** What stands in place of a list without a row. */
    public String none() {
        return words.say("hand-overs.none." + key(handOvers.shown()));
    }

    public int page() {
        return handOvers.page();
    }

    public int pages() {
        return handOvers.pages();
    }

    public IntFunction<String> addresses() {
        return page -> address(handOvers.shown()) + "&page=" + page;
    }

    public boolean isEmpty() {
        return handOvers.waiting().isEmpty() && handOvers.open() == 0 && handOvers.ended() == 0;
    }
}
