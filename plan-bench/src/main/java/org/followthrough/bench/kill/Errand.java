package org.followthrough.bench.kill;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import org.followthrough.bench.kill.Caller.Answer;

/** The way of one action from its offer to its confirmation, act by act. One thread at a time takes it further. */
final class Errand {

    private static final List<Act> PLAIN =
            List.of(Act.ACCEPT, Act.REPORT, Act.STATE, Act.SUBMIT, Act.SIGN_OFF, Act.CONFIRM);
    private static final List<Act> RETURNED = List.of(Act.ACCEPT, Act.HAND_IN, Act.SUBMIT, Act.RETURN, Act.REPORT,
            Act.HAND_IN, Act.SUBMIT, Act.SIGN_OFF, Act.CONFIRM);
    /** Somebody else changed the action in that instant, the weeks that pass among them. */
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;

    private final int plan;
    private final String action;
    private final Cast.Member owner;
    private final List<Act> course;
    private int at;
    private boolean doubtful;
    private Answer last;

    /** @param number makes one of three actions come back once */
    Errand(int plan, String action, Cast.Member owner, int number) {
        this.plan = plan;
        this.action = action;
        this.owner = owner;
        this.course = number % 3 == 0 ? RETURNED : PLAIN;
    }

    /** What became of an act. */
    enum Outcome { DONE, UNKNOWN, REFUSED, UNSENT }

    boolean isOver() {
        return at == course.size();
    }

    /**
     * Does the next act. Where nobody knows whether an act was done, it is done again; when its form is refused then, it had
     * been. One that was sent while the action moved in another way, as by a date, is sent again.
     *
     * @throws IOException if the ledger cannot be written
     */
    Outcome next(Nodes nodes, Ledger ledger) throws IOException {
        Act act = course.get(at);
        String mark = act == Act.ACCEPT ? "accept-" + plan + "/" + action : ledger.mark(act.word());
        ledger.attempted(mark);
        Outcome outcome = outcome(nodes, act, mark);
        if (outcome == Outcome.DONE) {
            ledger.acknowledged(mark);
        }
        boolean wasDone = outcome == Outcome.REFUSED && doubtful;
        doubtful = outcome == Outcome.UNKNOWN || outcome == Outcome.UNSENT && doubtful;
        at += outcome == Outcome.DONE || wasDone ? 1 : 0;
        return wasDone ? Outcome.DONE : outcome;
    }

    private Outcome outcome(Nodes nodes, Act act, String mark) {
        try {
            Caller visitor = nodes.visit(act.by(owner, plan));
            String form = "/plans/" + plan + "/actions/" + action + "/" + act.path();
            Answer answer = visitor.send(form, act.form(mark), act.file(mark));
            last = answer;
            if (answer.isSignedOut()) {
                nodes.forget(visitor);
                return Outcome.UNKNOWN;
            }
            if (answer.isDone(form)) {
                return Outcome.DONE;
            }
            boolean overtaken = answer.status() == CONFLICT && answer.sent();
            return overtaken || answer.status() >= SERVER_ERROR ? Outcome.UNKNOWN : Outcome.REFUSED;
        } catch (ConnectException unreached) {
            return Outcome.UNSENT;
        } catch (IOException unanswered) {
            return Outcome.UNKNOWN;
        }
    }

    @Override
    public String toString() {
        return course.get(Math.min(at, course.size() - 1)) + " of plan " + plan + ", action " + action
                + (last == null ? "" : ", answered " + last + (last.sent() ? " to the form" : " to its page"));
    }
}
