package org.followthrough.workflow.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.Succession.Part;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.port.ArrangeCover;
import org.followthrough.workflow.port.ArrangeGroups;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.EndSessions;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.KeepSessions;
import org.followthrough.workflow.port.KeepSessions.Holder;
import org.followthrough.workflow.port.KeepSessions.Kept;
import org.followthrough.workflow.port.Proof;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.followthrough.workflow.port.ShareCalendar;
import org.followthrough.workflow.port.SucceedLeaver;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done with people: they come, join groups, are stood in for, are succeeded and leave. */
class AttemptsOnPeople {

    private static final String PASSWORD = "four words not together";
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private ChangePeople change;
    @Autowired private InvitePerson invite;
    @Autowired private KeepSessions sessions;
    @Autowired private EndSessions end;
    @Autowired private ArrangeGroups groups;
    @Autowired private ArrangeCover cover;
    @Autowired private SucceedLeaver succession;
    @Autowired private ShareCalendar calendar;
    @Autowired private SmallPlan plan;

    private PersonId administrator;
    private PersonId person;
    private PersonId group;
    private String invitation;
    private UUID asked;

    List<Attempt> with(Cast cast) {
        sessions.begin("this", new Kept(new Holder(cast.owner(), NOW), "{}", NOW, NOW, NOW.plusSeconds(1800)));
        sessions.begin("that", new Kept(new Holder(cast.owner(), NOW), "{}", NOW, NOW, NOW.plusSeconds(1800)));
        sessions.begin("lost", new Kept(new Holder(cast.manager(), NOW), "{}", NOW, NOW, NOW.plusSeconds(1800)));
        return List.of(
                new Attempt("set up", () -> administrator = result(setUp.setUp(new SetUpFirstAdministrator.Command(
                        setUp.code().orElseThrow(), "Ada Winter", "ada@thornmere.example", PASSWORD)))),
                new Attempt("add a person", () -> person = result(change.add(
                        administrator, Person.Kind.PERSON, details("Lotte Marsh", "lotte@thornmere.example")))),
                new Attempt("change a person", () -> change.change(
                        administrator, person, 0, details("Lotte Marsh-Hale", "lotte@thornmere.example"))),
                new Attempt("invite", () -> invitation = result(invite.invite(administrator, person))),
                new Attempt("take up", () -> invite.takeUp(invitation, PASSWORD)),
                new Attempt("end other sessions", () -> end.end(new EndSessions.Command(
                        cast.owner(), Set.of(OneTimeCode.hash("that")), new Proof("", "this")))),
                new Attempt("sign somebody out", () -> end.endAll(administrator, cast.manager())),
                new Attempt("add a group", () -> group = result(change.add(
                        administrator, Person.Kind.GROUP, new ChangePeople.Details("Duty Team", "", "", null, null, Set.of())))),
                new Attempt("join", () -> groups.addMember(administrator, group, person)),
                new Attempt("leave", () -> groups.removeMember(administrator, group, person)),
                new Attempt("share the calendar", () -> calendar.share(cast.owner())),
                new Attempt("ask for a cover", () -> asked = result(cover.ask(new ArrangeCover.Request(cast.manager(),
                        cast.manager(), person, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 20))))),
                new Attempt("accept a cover", () -> cover.accept(person, asked)),
                new Attempt("end a cover", () -> cover.end(cast.manager(), asked)),
                new Attempt("succeed", () -> succession.succeed(new SucceedLeaver.Command(
                        cast.lead(), cast.manager(), Map.of(Part.MANAGER, person), "Leaves in December."))),
                new Attempt("disable", () -> change.disable(administrator, cast.manager())));
    }

    private static ChangePeople.Details details(String name, String email) {
        return new ChangePeople.Details(name, email, "", null, null, Set.of(Role.MANAGER));
    }

    private static <T> T result(Decision<T> decision) {
        return ((Decision.Accepted<T>) decision).result();
    }
}
