package org.followthrough.workflow.application;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.PersonName;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.Team;
import org.followthrough.domain.people.TeamId;
import org.followthrough.workflow.application.KeepingDirectory.Act;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.ArrangeGroups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds teams, and lets people join and leave groups. */
@Component
class ArrangingGroups implements ArrangeGroups {

    private final KeepingDirectory keeping;
    private final Directory directory;
    private final Sight sight;

    ArrangingGroups(KeepingDirectory keeping, Directory directory, Sight sight) {
        this.keeping = keeping;
        this.directory = directory;
        this.sight = sight;
    }

    @Override
    @Transactional
    public Decision<TeamId> addTeam(PersonId by, String name) {
        return keeping.run(new Act("team-added", sight.actor(by), false, name), () -> {
            Decision<String> typed = PersonName.of(name);
            if (typed instanceof Accepted<String> kept && isTaken(kept.result())) {
                return Decision.refused("team.exists", kept.result());
            }
            return typed.map(kept -> new Team(TeamId.random(), kept)).map(team -> {
                directory.addTeam(team);
                return team.id();
            });
        });
    }

    private boolean isTaken(String name) {
        return directory.teams().stream().anyMatch(team -> team.name().equalsIgnoreCase(name));
    }

    @Override
    @Transactional
    public Decision<PersonId> addMember(PersonId by, PersonId group, PersonId member) {
        Person owner = directory.person(group);
        Person person = directory.person(member);
        return keeping.run(act("member-added", by, owner, person), () -> {
            if (owner.kind() != Person.Kind.GROUP || person.kind() != Person.Kind.PERSON) {
                return Decision.refused("group.only-people", owner.name(), person.name());
            }
            if (directory.groupsOf(member).contains(group)) {
                return Decision.refused("group.member-already", person.name(), owner.name());
            }
            directory.addMember(group, member);
            return Decision.accepted(group);
        });
    }

    @Override
    @Transactional
    public Decision<PersonId> removeMember(PersonId by, PersonId group, PersonId member) {
        Person owner = directory.person(group);
        Person person = directory.person(member);
        return keeping.run(act("member-removed", by, owner, person), () -> {
            if (!directory.groupsOf(member).contains(group)) {
                return Decision.refused("group.no-member", person.name(), owner.name());
            }
            directory.removeMember(group, member);
            return Decision.accepted(group);
        });
    }

    private Act act(String name, PersonId by, Person group, Person member) {
        Actor actor = sight.actor(by);
        return new Act(name, actor, actor.has(Role.PROGRAMME_LEAD), member.name() + " · " + group.name());
    }
}
