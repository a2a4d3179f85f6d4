package org.followthrough.web.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ReadMyWork.MyWork;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.WorkLine;

/** What the page "My work" says. */
public final class WorkView {

    private static final int A_WEEK = 7;

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
        if (work.tasks().isEmpty()) {
            return work.nextDue() == null
                    ? words.say("work.nothing")
                    : words.say("work.nothing-until", words.day(work.nextDue()));
        }
        long late = work.tasks().stream().filter(WorkView::isLate).count();
        String lead = words.count("work.tasks", work.tasks().size());
        return late == 0 ? lead : lead + " " + words.count("work.late", late);
    }

    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        group(groups, "overdue", true, WorkView::isLate);
        group(groups, "this-week", false, line -> !isLate(line) && isSoon(line));
        group(groups, "later", false, line -> !isLate(line) && !isSoon(line));
        return groups;
    }

    public List<SideRow> waiting() {
        return work.waiting().stream()
                .map(waiting -> side(waiting.action(), words.say("work.waiting",
                        waiting.action().desk() == null ? words.say("owner.nobody") : waiting.action().desk(),
                        words.day(waiting.since()))))
                .toList();
    }

    public List<SideRow> confirmed() {
        return work.confirmed().stream().map(action -> side(action, action.title())).toList();
    }

    private void group(List<Group> groups, String id, boolean late, Predicate<WorkLine> belongs) {
        List<TaskRow> rows = work.tasks().stream().filter(belongs).map(line -> TaskRow.of(line, words)).toList();
        if (!rows.isEmpty()) {
            groups.add(new Group(id, words.say("work.group." + id), late, rows));
        }
    }

    private static SideRow side(ActionLine action, String text) {
        return new SideRow(action.ref().number(), ActionWords.address(action.ref()), text);
    }

    private static boolean isLate(WorkLine line) {
        return line.action().daysLate() > 0;
    }

    /** Decisions are always soon: somebody waits for them. */
    private static boolean isSoon(WorkLine line) {
        return line.task() != Task.WORK || line.action().due() != null && line.action().daysLeft() <= A_WEEK;
    }
}
