package org.followthrough.web.walk;

import static org.followthrough.domain.action.Stage.BLOCKED;
import static org.followthrough.domain.action.Stage.CONFIRMED;
import static org.followthrough.domain.action.Stage.DONE_ANOTHER_WAY;
import static org.followthrough.domain.action.Stage.IN_PROGRESS;
import static org.followthrough.domain.action.Stage.NOT_PURSUED;
import static org.followthrough.domain.action.Stage.OFFERED;
import static org.followthrough.domain.action.Stage.SIGNED_OFF;
import static org.followthrough.domain.action.Stage.SUBMITTED;
import static org.followthrough.domain.action.Stage.SUPERSEDED;
import static org.followthrough.domain.action.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.action.Stage;

/** Where an action has to stand, told from nothing but who has done what to it; people go by their words in the scene. */
final class ExpectedAction {

    private static final String LEAD = "lead";
    private static final Set<String> MANAGERS = Set.of("manager", "othermgr");
    private static final Set<String> AUDITORS = Set.of("auditor", "othermgr");
    private static final Set<String> SENIOR = Set.of("head", "director");
    private static final Set<Stage> CLOSED = EnumSet.of(CONFIRMED, WITHDRAWN, SUPERSEDED, NOT_PURSUED);

    final String number;
    String owner;
    String manager = "manager";
    int cycle = 1;
    private Stage stage;
    private boolean accepted;
    private boolean anotherWay;
    private boolean evidence;
    private boolean blockageReported;
    private boolean blockageAgreed;
    private String proposer;
    private final Set<String> submitters = new HashSet<>();
    private final Set<String> signers = new HashSet<>();

    ExpectedAction(String number, String owner, Stage stage) {
        this.number = number;
        this.owner = owner;
        this.stage = stage;
        this.accepted = stage == IN_PROGRESS;
        this.evidence = accepted;
    }

    Stage stage() {
        return blockageAgreed ? BLOCKED : stage;
    }

    /**
     * @param to    to whom the act gives the action, where it gives it to anybody
     * @param other the action that takes its place, where one does
     */
    boolean allows(Deed deed, String by, String to, ExpectedAction other) {
        return switch (deed) {
            case ACCEPT, DECLINE -> stage == OFFERED && by.equals(owner);
            case REPORT -> isWithOwner() && by.equals(owner);
            case GIVE_EVIDENCE, REPORT_BLOCKED -> stage == IN_PROGRESS && by.equals(owner)
                    && (deed == Deed.GIVE_EVIDENCE || !blockageReported);
            case SUBMIT, CLAIM_ANOTHER_WAY -> stage == IN_PROGRESS && by.equals(owner) && evidence && !signers.contains(by);
            case SIGN_OFF, RETURN -> stage == SUBMITTED && by.equals(manager) && isApartFromTheWork(by);
            case PASS_ON -> stage == SUBMITTED && (by.equals(manager) || by.equals(LEAD))
                    && MANAGERS.contains(to) && isApartFromTheWork(to);
            case CONFIRM -> isSignedOff() && mayAudit(by);
            case SEND_BACK -> isSignedOff() && mayAudit(by);
            case RECHECK_HOLDS, RECHECK_FAILS -> stage == CONFIRMED && mayAudit(by);
            case REASSIGN -> isWithOwner() && (by.equals(LEAD) || by.equals("service"));
            case WITHDRAW -> by.equals(LEAD) && !isClosed();
            case SUPERSEDE -> by.equals(LEAD) && !isClosed() && other != this && !other.isClosed();
            case PROPOSE_CLOSING -> isWithOwner() && proposer == null
                    && List.of(owner, manager, "service", LEAD).contains(by);
            case APPROVE_CLOSING, REFUSE_CLOSING -> isWithOwner() && proposer != null && SENIOR.contains(by)
                    && !by.equals(owner) && !by.equals(proposer);
            case REOPEN -> by.equals(LEAD) && isClosed();
            case AGREE_BLOCKED, REFUSE_BLOCKED -> blockageReported && by.equals(manager) && !by.equals(owner);
            case UNBLOCK -> blockageReported && (by.equals(owner) || by.equals(manager));
            case ANSWER_ESCALATION, KEEP_CHECK -> false;
        };
    }

    /** An act that {@link #allows} has been done. */
    void done(Deed deed, String by, String to) {
        switch (deed) {
            case ACCEPT -> {
                stage = IN_PROGRESS;
                accepted = true;
            }
            case GIVE_EVIDENCE -> evidence = true;
            case SUBMIT, CLAIM_ANOTHER_WAY -> {
                move(SUBMITTED);
                anotherWay = deed == Deed.CLAIM_ANOTHER_WAY;
                submitters.add(by);
            }
            case SIGN_OFF -> {
                stage = anotherWay ? DONE_ANOTHER_WAY : SIGNED_OFF;
                signers.add(by);
            }
            case RETURN -> stage = IN_PROGRESS;
            case PASS_ON -> manager = to;
            case CONFIRM -> stage = CONFIRMED;
            case SEND_BACK -> beginAnotherCycle();
            case RECHECK_FAILS, REOPEN -> reopen();
            case REASSIGN -> owner = to;
            case WITHDRAW -> move(WITHDRAWN);
            case SUPERSEDE -> move(SUPERSEDED);
            case PROPOSE_CLOSING -> proposer = by;
            case APPROVE_CLOSING -> move(NOT_PURSUED);
            case REFUSE_CLOSING -> proposer = null;
            case REPORT_BLOCKED -> blockageReported = true;
            case AGREE_BLOCKED -> blockageAgreed = true;
            case REFUSE_BLOCKED, UNBLOCK -> move(stage);
            case DECLINE, REPORT, RECHECK_HOLDS, ANSWER_ESCALATION, KEEP_CHECK -> { }
        }
    }

    boolean isClosed() {
        return CLOSED.contains(stage);
    }

    /** What blocks an action blocks the work, so that it ends with it. */
    private void move(Stage next) {
        stage = next;
        blockageReported = false;
        blockageAgreed = false;
    }

    private void reopen() {
        if (stage == CONFIRMED) {
            beginAnotherCycle();
        }
        stage = accepted ? IN_PROGRESS : OFFERED;
        proposer = null;
    }

    private void beginAnotherCycle() {
        stage = IN_PROGRESS;
        cycle++;
        evidence = false;
        submitters.clear();
        signers.clear();
    }

    private boolean isWithOwner() {
        return stage == OFFERED || stage == IN_PROGRESS;
    }

    private boolean isSignedOff() {
        return stage == SIGNED_OFF || stage == DONE_ANOTHER_WAY;
    }

    private boolean isApartFromTheWork(String person) {
        return !person.equals(owner) && !submitters.contains(person);
    }

    private boolean mayAudit(String person) {
        return AUDITORS.contains(person) && isApartFromTheWork(person) && !signers.contains(person);
    }
}
