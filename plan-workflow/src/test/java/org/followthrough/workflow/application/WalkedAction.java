package org.followthrough.workflow.application;

import static org.followthrough.domain.action.Stage.CONFIRMED;
import static org.followthrough.domain.action.Stage.IN_PROGRESS;
import static org.followthrough.domain.action.Stage.OFFERED;
import static org.followthrough.domain.action.Stage.SIGNED_OFF;
import static org.followthrough.domain.action.Stage.SUBMITTED;
import static org.followthrough.domain.action.Stage.WITHDRAWN;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Stage stage;
    int cycle = 1;
    private List<PersonId> owners;
    private PersonId manager;
    private final PersonId serviceManager;
    private boolean evidence;
    private final Set<PersonId> submitters = new HashSet<>();
    private final Set<PersonId> signers = new HashSet<>();
    private final Set<PersonId> auditors = new HashSet<>();

    WalkedAction(String number, LocalDate baseline, Stage stage, List<PersonId> owners, PersonId manager,
            PersonId serviceManager) {
        this.number = number;
        this.baseline = baseline;
        this.stage = stage;
        this.owners = owners;
        this.manager = manager;
        this.serviceManager = serviceManager;
    }

    /** What people do on the walk. */
    enum Act {
        ACCEPT, DECLINE, REPORT, GIVE_EVIDENCE, SUBMIT, SIGN_OFF, RETURN, PASS_ON, CONFIRM, SEND_BACK, REASSIGN, WITHDRAW
    }

    /** Somebody on the walk. */
    record Walker(PersonId id, Set<Role> roles) {

        boolean is(Role role) {
            return roles.contains(role);
        }
    }

    /** @param to to whom the act gives the action, where it gives it to anybody */
    boolean allows(Act act, Walker by, Walker to) {
        return switch (act) {
            case ACCEPT, DECLINE -> stage == OFFERED && owns(by);
            case REPORT -> (stage == OFFERED || stage == IN_PROGRESS) && owns(by);
            case GIVE_EVIDENCE -> stage == IN_PROGRESS && owns(by);
            case SUBMIT -> stage == IN_PROGRESS && owns(by) && evidence;
            case SIGN_OFF, RETURN -> stage == SUBMITTED && by.id().equals(manager) && isNoHandOfTheWork(by);
            case PASS_ON -> stage == SUBMITTED && (by.id().equals(manager) || by.is(Role.PROGRAMME_LEAD))
                    && to.is(Role.MANAGER) && isNoHandOfTheWork(to);
            case CONFIRM, SEND_BACK -> stage == SIGNED_OFF && by.is(Role.AUDITOR) && isNoHandOfTheWork(by)
                    && !signers.contains(by.id());
            case REASSIGN -> (stage == OFFERED || stage == IN_PROGRESS)
                    && (by.is(Role.PROGRAMME_LEAD) || by.id().equals(serviceManager));
            case WITHDRAW -> stage != CONFIRMED && stage != WITHDRAWN && by.is(Role.PROGRAMME_LEAD);
        };
    }

    /** An act that {@link #allows} has been done. */
    void done(Act act, Walker by, Walker to) {
        switch (act) {
            case ACCEPT -> stage = IN_PROGRESS;
            case GIVE_EVIDENCE -> evidence = true;
            case SUBMIT -> {
                stage = SUBMITTED;
                submitters.add(by.id());
            }
            case SIGN_OFF -> {
                stage = SIGNED_OFF;
                signers.add(by.id());
            }
            case RETURN -> stage = IN_PROGRESS;
            case PASS_ON -> manager = to.id();
            case CONFIRM -> {
                stage = CONFIRMED;
                auditors.add(by.id());
            }
            case SEND_BACK -> {
                stage = IN_PROGRESS;
                cycle++;
                evidence = false;
                submitters.clear();
                signers.clear();
            }
            case REASSIGN -> owners = List.of(to.id());
            case WITHDRAW -> stage = WITHDRAWN;
            case DECLINE, REPORT -> { }
        }
    }

    void wasSubmittedBy(PersonId whoeverPublished) {
        submitters.add(whoeverPublished);
        evidence = true;
    }

    boolean isOver() {
        return stage == CONFIRMED || stage == WITHDRAWN;
    }

    /** Whether one and the same person has had two of the three hands in a confirmed cycle, which the rules forbid. */
    boolean hasOnePersonWithTwoHands() {
        Set<PersonId> all = new HashSet<>(submitters);
        all.addAll(signers);
        all.addAll(auditors);
        return all.size() < submitters.size() + signers.size() + auditors.size();
    }

    private boolean owns(Walker person) {
        return owners.contains(person.id());
    }

    private boolean isNoHandOfTheWork(Walker person) {
        return !owns(person) && !submitters.contains(person.id());
    }
}
