package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.OrganisationAccount;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.LinkedAccounts;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.UseAccount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows people by the issuer and subject of their account, and gives them the roles that the organisation names. */
@Component
class UsingAccount implements UseAccount {

    private final LinkedAccounts accounts;
    private final SignIns signIns;
    private final Directory directory;
    private final LastAdministrator last;
    private final Trail trail;
    private final Clock clock;

    UsingAccount(LinkedAccounts accounts, SignIns signIns, Directory directory, LastAdministrator last, Trail trail,
            Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.directory = directory;
        this.last = last;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<PersonId> signIn(OrganisationAccount account, Optional<Set<Role>> roles) {
        Optional<Person> person = accounts.of(account).map(directory::held);
        if (person.isEmpty()) {
            return refuse("signed-in", null, "account.unknown");
        }
        if (!person.get().isActive()) {
            return refuse("signed-in", person.get(), "account.shut-out");
        }
        if (roles.map(person.get()::with).filter(Person::lacksAgency).isPresent() && !last.is(person.get())) {
            return refuse("signed-in", person.get(), "account.partner-without-agency");
        }
        roles.ifPresent(named -> give(person.get(), named));
        note("signed-in", person.get(), null);
        return Decision.accepted(person.get().id());
    }

    @Override
    public String ticket(String code) {
        return OneTimeCode.hash(code);
    }

    @Override
    @Transactional
    public Decision<PersonId> link(String ticket, OrganisationAccount account) {
        Optional<PersonId> invited = signIns.invited(ticket, clock.instant());
        if (invited.isEmpty()) {
            return refuse("invitation-taken-up", null, "invitation.unknown");
        }
        Person person = directory.held(invited.get());
        if (accounts.of(account).filter(owner -> !owner.equals(person.id())).isPresent()) {
            return refuse("invitation-taken-up", person, "account.taken");
        }
        if (!signIns.forgetInvitation(person.id()) || !directory.enter(person.id())) {
            return refuse("invitation-taken-up", person, "invitation.unknown");
        }
        accounts.link(account, person.id(), clock.instant());
        note("invitation-taken-up", person, person.name());
        return Decision.accepted(person.id());
    }

    @Override
    @Transactional
    public void signOut(OrganisationAccount account) {
        accounts.of(account).map(directory::person).ifPresent(person -> {
            accounts.signedOut(account, clock.instant());
            note("signed-out", person, null);
        });
    }

    private void give(Person person, Set<Role> named) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(named);
        if (!roles.contains(Role.ADMINISTRATOR) && last.is(person)) {
            roles.add(Role.ADMINISTRATOR);
        }
        if (!roles.equals(person.roles())) {
            directory.change(person.with(roles));
            trail.add(new TrailEntry(clock.instant(), "person-changed", person.id(), null, null, null,
                    person.roles().toString(), roles.toString(), null, false));
        }
    }

    private void note(String act, Person person, String wording) {
        trail.add(new TrailEntry(
                clock.instant(), act, person.id(), null, null, null, null, wording, null, false));
    }

    private Decision<PersonId> refuse(String act, Person person, String rule) {
        trail.add(new TrailEntry(clock.instant(), act, person == null ? null : person.id(), null, null, null, null,
                null, rule, true));
        return Decision.refused(rule);
    }
}
