package org.followthrough.web.work;

import java.util.List;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadMyWork.MyWork;
import org.followthrough.workflow.port.ReadMyWork.Task;

/** What the list of decisions says: what this person has to sign off, confirm, grant, agree, check or approve. */
public final class DecisionsView {

    private final MyWork work;
    private final Words words;

    public DecisionsView(MyWork work, Words words) {
        this.work = work;
        this.words = words;
    }

    public List<TaskRow> signOffs() {
        return rows(Task.SIGN_OFF);
    }

    public List<TaskRow> confirmations() {
        return rows(Task.CONFIRM);
    }

    public List<TaskRow> extensions() {
        return rows(Task.DECIDE_EXTENSION);
    }

    public List<TaskRow> closings() {
        return rows(Task.DECIDE_CLOSING);
    }

    public List<TaskRow> rechecks() {
        return rows(Task.RECHECK);
    }

    public List<TaskRow> blockages() {
        return rows(Task.AGREE_BLOCKED);
    }

    private List<TaskRow> rows(Task task) {
        return work.tasks().stream().filter(line -> line.task() == task).map(line -> TaskRow.of(line, words)).toList();
    }
}
