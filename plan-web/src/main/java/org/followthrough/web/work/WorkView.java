package org.followthrough.web.work;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionSummary;
import org.followthrough.workflow.port.ReadMyWork.First;
import org.followthrough.workflow.port.ReadMyWork.MyWork;
import org.followthrough.workflow.port.ReadMyWork.Tasks;
import org.followthrough.workflow.port.ReadMyWork.Urgency;

/** What the page "My work" says. */
public final class WorkView {

    private final MyWork work;
    private final Words words;

    public WorkView(MyWork work, Words words) {
        this.work = work;
        this.words = words;
    }

    /** Tasks under one heading; {@code late} marks them with a red edge as well. */
    public record Group(String id, String title, boolean late, List<TaskRow> tasks) {
    }

    /** An action of this person that somebody else has to move, or that is done. */
    public record SideRow(String number, String address, String text) {
    }

    /** How much there is to do, in a sentence. */
    public String lead() {
        int all = work.tasks().all();
        if (all == 0) {
            return work.nextDue() == null
                    ? words.say("work.nothing")
                    : words.say("work.nothing-until", words.day(work.nextDue()));
        }
        int late = work.tasks().late();
        String lead = words.count("work.tasks", all);
        return late == 0 ? lead : lead + " " + words.count("work.late", late);
    }

    public Tasks tasks() {
        return work.tasks();
    }

    public List<Group> groups() {
        return Arrays.stream(Urgency.values()).map(this::group).filter(group -> !group.tasks().isEmpty()).toList();
    }

    public First<LateDeskRow> late() {
        return new First<>(LateDeskRow.of(work.late().lines(), words), work.late().more());
    }

    public First<SideRow> waiting() {
        return new First<>(work.waiting().lines().stream()
                .map(waiting -> side(waiting.action(), words.say("work.waiting",
                        waiting.action().desk() == null ? words.say("owner.nobody") : waiting.action().desk(),
                        words.day(waiting.since()))))
                .toList(), work.waiting().more());
    }

    public First<SideRow> confirmed() {
        return new First<>(work.confirmed().lines().stream().map(action -> side(action, action.title())).toList(),
                work.confirmed().more());
    }

    /** How much there is besides what is shown, or null. */
    public String more(First<?> shown) {
        return shown.more() == 0 ? null : words.count("work.more", shown.more());
    }

    private Group group(Urgency urgency) {
        String id = urgency.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Group(id, words.say("work.group." + id), urgency == Urgency.OVERDUE, work.tasks().lines().stream()
                .filter(line -> line.urgency() == urgency)
                .map(line -> TaskRow.of(line, words))
                .toList());
    }

    private static SideRow side(ActionSummary action, String text) {
        return new SideRow(action.ref().number(), ActionWords.address(action.ref()), text);
    }
}
