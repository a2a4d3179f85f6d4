package org.followthrough.workflow.application;

import static org.followthrough.domain.action.Stage.CONFIRMED;
import static org.followthrough.domain.action.Stage.IN_PROGRESS;
import static org.followthrough.domain.action.Stage.NOT_PURSUED;
import static org.followthrough.domain.action.Stage.OFFERED;
import static org.followthrough.domain.action.Stage.SIGNED_OFF;
import static org.followthrough.domain.action.Stage.SUBMITTED;
import static org.followthrough.domain.action.Stage.WITHDRAWN;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;

/**
 * The oracle of the random walk: an action as the lifecycle of the product describes it, told again in as few words as
 * can be and without any of the product's own rules.
 */
final class WalkedAction {

    final String number;
    final LocalDate baseline;
    final WalkedDate date;
    Stage stage;
    int cycle = 1;
    private Desks desks;
    private boolean accepted;
    private boolean evidence;
    private boolean blockageReported;
    private PersonId proposerOfClosing;
    private final Set<PersonId> submitters = new HashSet<>();
    private final Set<PersonId> signers = new HashSet<>();
    private final Set<PersonId> auditors = new HashSet<>();

    WalkedAction(String number, LocalDate baseline, Stage stage, Desks desks) {
        this.number = number;
        this.baseline = baseline;
        this.date = new WalkedDate(baseline);
        this.stage = stage;
        this.accepted = stage != OFFERED;
        this.desks = desks;
    }

    /** What people do on the walk. */
    enum Act {
        ACCEPT, DECLINE, REPORT, GIVE_EVIDENCE, SUBMIT, SIGN_OFF, RETURN, PASS_ON, CONFIRM, SEND_BACK, REASSIGN, WITHDRAW,
        ASK_FOR_DAYS, ASK_FOR_MONTHS, GRANT, REFUSE, REPORT_BLOCKED, AGREE_BLOCKED, REFUSE_BLOCKED, UNBLOCK,
        PROPOSE_CLOSING, APPROVE_CLOSING, REFUSE_CLOSING, REOPEN
    }

    /** Somebody on the walk. */
    record Walker(PersonId id, Set<Role> roles) {

        boolean is(Role role) {
            return roles.contains(role);
        }
    }

    /** @param to to whom the act gives the action, where it gives it to anybody */
    boolean allows(Act act, Walker by, Walker to, LocalDate today) {
        return switch (act) {
            case ACCEPT, DECLINE -> stage == OFFERED && owns(by);
            case REPORT -> isWithOwner() && owns(by);
            case GIVE_EVIDENCE -> stage == IN_PROGRESS && owns(by);
            case SUBMIT -> stage == IN_PROGRESS && owns(by) && evidence && !signers.contains(by.id());
            case SIGN_OFF, RETURN -> stage == SUBMITTED && manages(by) && isNoHandOfTheWork(by);
            case PASS_ON -> stage == SUBMITTED && (manages(by) || by.is(Role.PROGRAMME_LEAD))
                    && to.is(Role.MANAGER) && isNoHandOfTheWork(to);
            case CONFIRM, SEND_BACK -> stage == SIGNED_OFF && by.is(Role.AUDITOR) && isNoHandOfTheWork(by)
                    && !signers.contains(by.id());
            case REASSIGN -> isWithOwner() && (by.is(Role.PROGRAMME_LEAD) || by.id().equals(desks.serviceManager()));
            case WITHDRAW -> stage != CONFIRMED && !isClosedNotDone() && by.is(Role.PROGRAMME_LEAD);
            case ASK_FOR_DAYS, ASK_FOR_MONTHS -> isWithOwner() && owns(by)
                    && date.maySomebodyDecide(act == Act.ASK_FOR_DAYS, desks, by.id());
            case GRANT -> !isOver() && !owns(by) && date.isDecidedBy(by.id(), desks) && date.isAskedForAfter(today);
            case REFUSE -> !isOver() && !owns(by) && date.isDecidedBy(by.id(), desks);
            case REPORT_BLOCKED -> stage == IN_PROGRESS && owns(by) && !blockageReported;
            case AGREE_BLOCKED, REFUSE_BLOCKED -> blockageReported && manages(by) && !owns(by);
            case UNBLOCK -> blockageReported && (owns(by) || manages(by));
            case PROPOSE_CLOSING -> isWithOwner() && proposerOfClosing == null && (owns(by) || manages(by)
                    || by.is(Role.PROGRAMME_LEAD) || by.id().equals(desks.serviceManager()));
            case APPROVE_CLOSING, REFUSE_CLOSING -> isWithOwner() && proposerOfClosing != null
                    && (by.id().equals(desks.headOfService()) || by.id().equals(desks.director()))
                    && !owns(by) && !by.id().equals(proposerOfClosing);
            case REOPEN -> isOver() && by.is(Role.PROGRAMME_LEAD);
        };
    }

    /** An act that {@link #allows} has been done. */
    void done(Act act, Walker by, Walker to, LocalDate today) {
        switch (act) {
            case ACCEPT -> {
                stage = IN_PROGRESS;
                accepted = true;
            }
            case GIVE_EVIDENCE -> evidence = true;
            case SUBMIT -> {
                stage = SUBMITTED;
                submitters.add(by.id());
                blockageReported = false;
            }
            case SIGN_OFF -> {
                stage = SIGNED_OFF;
                signers.add(by.id());
            }
            case RETURN -> stage = IN_PROGRESS;
            case PASS_ON -> desks = desks.managedBy(to.id());
            case CONFIRM -> {
                stage = CONFIRMED;
                auditors.add(by.id());
            }
            case SEND_BACK -> beginAnotherCycle();
            case REASSIGN -> desks = desks.ownedBy(List.of(to.id()));
            case WITHDRAW -> end(WITHDRAWN);
            case ASK_FOR_DAYS, ASK_FOR_MONTHS -> date.ask(act == Act.ASK_FOR_DAYS, desks, by.id(), today);
            case GRANT -> date.grant();
            case REFUSE -> date.refuse();
            case REPORT_BLOCKED -> blockageReported = true;
            case REFUSE_BLOCKED, UNBLOCK -> blockageReported = false;
            case PROPOSE_CLOSING -> proposerOfClosing = by.id();
            case APPROVE_CLOSING -> end(NOT_PURSUED);
            case REFUSE_CLOSING -> proposerOfClosing = null;
            case REOPEN -> reopen();
            case DECLINE, REPORT, AGREE_BLOCKED -> { }
        }
    }

    void wasSubmittedBy(PersonId whoeverPublished) {
        submitters.add(whoeverPublished);
        evidence = true;
    }

    boolean isOver() {
        return stage == CONFIRMED || isClosedNotDone();
    }

    /** Whether one and the same person has had two of the three hands in a confirmed cycle, which the rules forbid. */
    boolean hasOnePersonWithTwoHands() {
        Set<PersonId> all = new HashSet<>(submitters);
        all.addAll(signers);
        all.addAll(auditors);
        return all.size() < submitters.size() + signers.size() + auditors.size();
    }

    private void end(Stage closed) {
        stage = closed;
        blockageReported = false;
        proposerOfClosing = null;
    }

    private void reopen() {
        if (stage == CONFIRMED) {
            beginAnotherCycle();
        }
        stage = accepted ? IN_PROGRESS : OFFERED;
        proposerOfClosing = null;
    }

    private void beginAnotherCycle() {
        stage = IN_PROGRESS;
        cycle++;
        evidence = false;
        submitters.clear();
        signers.clear();
        auditors.clear();
    }

    private boolean isWithOwner() {
        return stage == OFFERED || stage == IN_PROGRESS;
    }

    private boolean isClosedNotDone() {
        return stage == WITHDRAWN || stage == NOT_PURSUED;
    }

    private boolean owns(Walker person) {
        return desks.owners().contains(person.id());
    }

    private boolean manages(Walker person) {
        return person.id().equals(desks.manager());
    }

    private boolean isNoHandOfTheWork(Walker person) {
        return !owns(person) && !submitters.contains(person.id());
    }
}
