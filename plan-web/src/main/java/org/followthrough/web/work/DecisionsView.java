package org.followthrough.web.work;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Tasks;

/** What the list of decisions says: what this person has to sign off, confirm, grant, agree, check or approve. */
public final class DecisionsView {

    private static final List<Task> ORDER = List.of(Task.SIGN_OFF, Task.CONFIRM, Task.DECIDE_EXTENSION,
            Task.AGREE_BLOCKED, Task.RECHECK, Task.DECIDE_CLOSING);

    private final Tasks decisions;
    private final Words words;

    public DecisionsView(Tasks decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
    }

    /** The decisions of one kind on this page. */
    public record Group(String id, String title, List<TaskRow> tasks) {
    }

    public Tasks tasks() {
        return decisions;
    }

    public List<Group> groups() {
        return ORDER.stream().flatMap(this::group).toList();
    }

    /** Whether several of them can be confirmed by one audit. */
    public boolean hasAudits() {
        return decisions.kinds().getOrDefault(Task.CONFIRM, 0) > 1;
    }

    private Stream<Group> group(Task task) {
        String id = task.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<TaskRow> rows =
                decisions.lines().stream().filter(line -> line.task() == task).map(line -> TaskRow.of(line, words)).toList();
        int all = decisions.kinds().getOrDefault(task, 0);
        String title = words.say("decisions." + id);
        return rows.isEmpty() ? Stream.of() : Stream.of(new Group(id,
                rows.size() == all ? title : words.say("decisions.some", title, rows.size(), all), rows));
    }
}
