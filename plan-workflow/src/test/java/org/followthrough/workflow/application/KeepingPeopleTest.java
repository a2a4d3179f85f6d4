package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.ArrangeGroups;
import org.followthrough.workflow.port.ChangePassword;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ChangePeople.Details;
import org.followthrough.workflow.port.CheckSignIn;
import org.followthrough.workflow.port.CheckSignIn.Attempt;
import org.followthrough.workflow.port.EndSessions;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.KeepSessions;
import org.followthrough.workflow.port.KeepSessions.Holder;
import org.followthrough.workflow.port.KeepSessions.Kept;
import org.followthrough.workflow.port.Proof;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.ReadYourAccount;
import org.followthrough.workflow.port.ReadYourAccount.OpenSession;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Set-up, the directory, invitations and sign-in, on a real database. */
abstract class KeepingPeopleTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String OTHER = "lantern pier harbour tide";
    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private ChangePeople change;
    @Autowired private ArrangeGroups arrange;
    @Autowired private InvitePerson invite;
    @Autowired private CheckSignIn signIn;
    @Autowired private ReadPeople read;
    @Autowired private ChangePassword changePassword;
    @Autowired private KeepSessions sessions;
    @Autowired private EndSessions end;
    @Autowired private ReadYourAccount account;
    @Autowired private KeptMails mails;
    @Autowired private Directory directory;
    @Autowired private JdbcClient jdbc;
    @Autowired private ClockInHand clock;

    private PersonId administrator;

    @BeforeEach
    void setUp() {
        clock.set(MORNING);
        for (String table : List.of("trail", "web_session", "credential", "invitation", "sign_in_failure", "group_member", "person_role",
                "person", "team")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update set_up set done_at = null").update();
        mails.take();
        administrator = result(setUp.setUp(new SetUpFirstAdministrator.Command(
                setUp.code().orElseThrow(), "Ada Winter", "Ada@Thornmere.example", PASSWORD)));
    }

    @Test
    void makesTheFirstAdministratorOnce() {
        assertThat(directory.person(administrator)).extracting(Person::name, Person::email, Person::roles)
                .containsExactly("Ada Winter", "ada@thornmere.example", Set.of(Role.ADMINISTRATOR));
        assertThat(setUp.isNeeded()).isFalse();
        assertThat(setUp.code()).isEmpty();
    }

    /** By 2^10 rounds of bcrypt for each guess. */
    @Test
    void keepsAPasswordUnderAHashThatIsSlowToGuess() {
        assertThat(jdbc.sql("select password_hash from credential").query(String.class).single())
                .matches("\\{bcrypt}\\$2a\\$10\\$[./A-Za-z0-9]{53}");
    }

    @Test
    void makesOneAdministratorOfManyWhoSetUpAtTheSameInstant() throws Exception {
        jdbc.sql("update set_up set done_at = null").update();
        String code = setUp.code().orElseThrow();

        List<Decision<PersonId>> answers = atOnce(8, number -> setUp.setUp(new SetUpFirstAdministrator.Command(
                code, "Somebody " + number, "somebody" + number + "@thornmere.example", PASSWORD)));

        assertThat(answers).filteredOn(Decision::isAccepted).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.isAccepted()).hasSize(7)
                .allSatisfy(answer -> assertThat(rule(answer)).isEqualTo("set-up.done-before"));
        assertThat(directory.everybody()).hasSize(2);
    }

    @Test
    void letsOneOfManyTakeAnInvitationUpAtTheSameInstant() throws Exception {
        String code = result(invite.invite(administrator, add("Ines Calder", "ines@thornmere.example")));

        List<Decision<PersonId>> answers = atOnce(8, number -> invite.takeUp(code, "a password of number " + number));

        assertThat(answers).filteredOn(Decision::isAccepted).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.isAccepted()).hasSize(7)
                .allSatisfy(answer -> assertThat(rule(answer)).isEqualTo("invitation.unknown"));
    }

    @Test
    void judgesNoMoreGuessesThanAreFreeHoweverManyComeAtTheSameInstant() throws Exception {
        List<Boolean> answers = atOnce(200, number -> check("ada@thornmere.example", "guess " + number));

        assertThat(answers).containsOnly(false);
        assertThat(jdbc.sql("select count(*) from trail where act = 'signed-in' and refused").query(Integer.class).single())
                .isEqualTo(5);
    }

    @Test
    void forgivesTheAddressWhatWasCountedOfARightPassword() {
        check("ada@thornmere.example", "wrong");
        check("ada@thornmere.example", PASSWORD);

        assertThat(jdbc.sql("select subject || ' ' || failures from sign_in_failure order by subject")
                .query(String.class).list())
                .containsExactly("account ada@thornmere.example 0", "address 192.0.2.1 1");
    }

    @Test
    void forgetsFailuresAfterADay() {
        check("ada@thornmere.example", "wrong");
        clock.set(MORNING.plus(Duration.ofDays(1)).plusSeconds(1));
        signIn.forgetOldAttempts();

        assertThat(jdbc.sql("select count(*) from sign_in_failure").query(Integer.class).single()).isZero();
    }

    @Test
    void refusesToSetUpWithoutTheCodeOfTheConsoleAndSaysSoOnTheTrail() {
        assertThat(rule(setUp.setUp(new SetUpFirstAdministrator.Command("guess", "Eve", "eve@x.example", PASSWORD))))
                .isEqualTo("set-up.wrong-code");
        assertThat(lastOfTrail()).containsExactly("set-up", "set-up.wrong-code", true);
    }

    @Test
    void addsChangesAndDisablesPeople() {
        PersonId id = add("Ines Calder", "ines@thornmere.example");
        change.change(administrator, id, 0, new Details("Ines Calder-Moss", "ines@thornmere.example", "", null,
                administrator, Set.of(Role.MANAGER)));
        assertThat(directory.person(id)).extracting(Person::name, Person::lineManager, Person::roles, Person::state)
                .containsExactly("Ines Calder-Moss", administrator, Set.of(Role.MANAGER), Person.State.NOT_YET_INVITED);

        change.disable(administrator, id);

        assertThat(directory.person(id).state()).isEqualTo(Person.State.DISABLED);
        assertThat(lastOfTrail()).containsExactly("person-disabled", null, false);
    }

    @Test
    void refusesWhatWasTypedForAPersonWhoHasChangedSince() {
        PersonId id = add("Ines Calder", "ines@thornmere.example");
        int seen = read.version(administrator, id);
        change.change(administrator, id, seen, details("Ines Calder-Moss", "ines@thornmere.example"));

        assertThat(refusal(change.change(administrator, id, seen, details("Ines Hale", "ines@thornmere.example"))))
                .isEqualTo(Refusal.of("person.moved-on", "Ines Calder-Moss"));

        assertThat(lastOfTrail()).containsExactly("person-changed", "person.moved-on", true);
        assertThat(change.change(administrator, id, read.version(administrator, id),
                details("Ines Hale", "ines@thornmere.example")).isAccepted()).isTrue();
        assertThat(directory.person(id).name()).isEqualTo("Ines Hale");
    }

    @Test
    void refusesNamesAndAddressesThatWouldReachMailHeaders() {
        assertThat(refusal(change.add(administrator, Person.Kind.PERSON, details("Ines\r\nBcc: all", ""))).rule())
                .isEqualTo("person.name-with-control-character");
        assertThat(refusal(change.add(administrator, Person.Kind.PERSON, details("Ines", "ines@x.example\nBcc: all"))))
                .isEqualTo(Refusal.of("person.no-address", "ines@x.example\nBcc: all"));
        assertThat(refusal(change.add(administrator, Person.Kind.PERSON, details("Ines", "ADA@thornmere.example"))))
                .isEqualTo(Refusal.of("person.address-taken", "ada@thornmere.example"));
        assertThat(directory.everybody()).hasSize(1);
    }

    @Test
    void asksForTheAgencyOfEveryPartner() {
        Details nowhere = new Details("Uma Derry", "uma@fenwick.example", " ", null, null,
                Set.of(Role.PARTNER, Role.MANAGER));
        Details fenwick = new Details("Uma Derry", "uma@fenwick.example", "Fenwick Trust", null, null, Set.of(Role.PARTNER));

        assertThat(refusal(change.add(administrator, Person.Kind.PERSON, nowhere)))
                .isEqualTo(Refusal.of("person.partner-without-agency", "Uma Derry"));
        PersonId id = result(change.add(administrator, Person.Kind.PERSON, fenwick));
        assertThat(rule(change.change(administrator, id, 0, nowhere))).isEqualTo("person.partner-without-agency");
        assertThat(directory.person(id).agency()).isEqualTo("Fenwick Trust");
    }

    @Test
    void invitesNoPartnerWithoutAnAgency() {
        PersonId id = PersonId.random();
        directory.add(new Person(id, Person.Kind.PERSON, "Uma Derry", "uma@fenwick.example", null, null, null,
                Set.of(Role.PARTNER), Person.State.NOT_YET_INVITED));

        assertThat(rule(invite.invite(administrator, id))).isEqualTo("person.partner-without-agency");
    }

    @Test
    void keepsTheLastAdministrator() {
        assertThat(rule(change.disable(administrator, administrator))).isEqualTo("person.last-administrator");
        assertThat(rule(change.change(administrator, administrator, 0, details("Ada", "ada@thornmere.example"))))
                .isEqualTo("person.last-administrator");
        assertThat(directory.person(administrator).isActive()).isTrue();
    }

    @Test
    void letsAProgrammeLeadAddPeopleButGiveNoRoles() {
        PersonId lead = active("Maud Eccles", Role.PROGRAMME_LEAD);

        assertThat(change.add(lead, Person.Kind.PERSON, details("Bram Okafor", "")).isAccepted()).isTrue();
        assertThat(rule(change.add(lead, Person.Kind.PERSON,
                new Details("Eve", "", "", null, null, Set.of(Role.ADMINISTRATOR))))).isEqualTo("person.only-administrator");
        assertThat(rule(change.change(lead, lead, 0, details("Maud", "")))).isEqualTo("person.only-administrator");
        assertThat(rule(invite.invite(lead, administrator))).isEqualTo("person.only-administrator");
        assertThat(lastOfTrail()).containsExactly("person-invited", "person.only-administrator", true);
    }

    @Test
    void refusesEverythingToSomebodyWithoutARole() {
        PersonId owner = active("Ines Calder");

        assertThat(rule(change.add(owner, Person.Kind.PERSON, details("Eve", "")))).isEqualTo("person.only-administrator");
        assertThat(rule(arrange.addTeam(owner, "Duty team"))).isEqualTo("person.only-administrator");
    }

    @Test
    void arrangesTeamsAndGroups() {
        arrange.addTeam(administrator, "Duty team");
        assertThat(refusal(arrange.addTeam(administrator, "duty TEAM"))).isEqualTo(Refusal.of("team.exists", "duty TEAM"));
        PersonId group = result(change.add(administrator, Person.Kind.GROUP, details("Heads of service", "")));
        PersonId member = add("Piet Hollis", "");

        arrange.addMember(administrator, group, member);
        assertThat(rule(arrange.addMember(administrator, group, member))).isEqualTo("group.member-already");
        assertThat(rule(arrange.addMember(administrator, member, group))).isEqualTo("group.only-people");
        assertThat(read.members(administrator, group)).extracting(Person::name).containsExactly("Piet Hollis");
        arrange.removeMember(administrator, group, member);
        assertThat(read.members(administrator, group)).isEmpty();
    }

    @Test
    void letsAnInvitedPersonInOnceTheyHaveChosenAPassword() {
        PersonId id = add("Ines Calder", "ines@thornmere.example");
        String code = result(invite.invite(administrator, id));
        assertThat(invite.invited(code)).map(Person::name).contains("Ines Calder");
        assertThat(check("ines@thornmere.example", PASSWORD)).isFalse();
        assertThat(rule(invite.takeUp(code, "short"))).isEqualTo("password.too-short");

        invite.takeUp(code, PASSWORD);

        assertThat(check("Ines@Thornmere.example", PASSWORD)).isTrue();
        assertThat(rule(invite.takeUp(code, "another long password"))).isEqualTo("invitation.unknown");
    }

    @Test
    void letsAnInvitationEndAfterSevenDays() {
        String code = result(invite.invite(administrator, add("Ines Calder", "ines@thornmere.example")));
        clock.set(MORNING.plus(Duration.ofDays(7)));

        assertThat(rule(invite.takeUp(code, PASSWORD))).isEqualTo("invitation.unknown");
    }

    @Test
    void makesAGuesserWaitLongerAndLongerWhateverIsTyped() {
        for (int i = 0; i < 5; i++) {
            assertThat(check("ada@thornmere.example", "wrong " + i)).isFalse();
        }
        assertThat(check("ada@thornmere.example", PASSWORD)).isFalse();

        clock.set(MORNING.plusSeconds(15));
        assertThat(check("ada@thornmere.example", "wrong again")).isFalse();
        clock.set(MORNING.plusSeconds(30));
        assertThat(check("ada@thornmere.example", PASSWORD)).isFalse();
        clock.set(MORNING.plusSeconds(45));
        assertThat(check("ada@thornmere.example", PASSWORD)).isTrue();
    }

    @Test
    void makesAnAddressWaitThatTriesManyAccounts() {
        for (int i = 0; i < 50; i++) {
            check("person" + i + "@thornmere.example", PASSWORD);
        }

        assertThat(check("ada@thornmere.example", PASSWORD)).isFalse();
        assertThat(signIn.check(new Attempt("ada@thornmere.example", PASSWORD, "192.0.2.9"))).isPresent();
    }

    @Test
    void wakesNobodyWithAnAddressThatIsNone() {
        assertThat(check("ada@thornmere.example\u0000", PASSWORD)).isFalse();
        assertThat(check("", "")).isFalse();
    }

    @Test
    void endsSessionsWhenAPersonIsDisabledOrChoosesANewPassword() {
        assertThat(read.stillWelcome(administrator, MORNING)).isPresent();
        String code = result(invite.invite(administrator, administrator));
        clock.set(MORNING.plusSeconds(60));
        invite.takeUp(code, "another long password");

        assertThat(read.stillWelcome(administrator, MORNING)).isEmpty();
        assertThat(read.stillWelcome(administrator, MORNING.plusSeconds(60))).isPresent();
        assertThat(read.stillWelcome(PersonId.random(), MORNING)).isEmpty();
    }

    @Test
    void changesAPasswordByThePresentOneEndsSessionsAndSaysSoInAMail() {
        clock.set(MORNING.plusSeconds(60));

        assertThat(change(PASSWORD, OTHER)).isEqualTo(Decision.accepted(administrator));

        assertThat(check("ada@thornmere.example", PASSWORD)).isFalse();
        assertThat(check("ada@thornmere.example", OTHER)).isTrue();
        assertThat(read.stillWelcome(administrator, MORNING)).isEmpty();
        assertThat(read.stillWelcome(administrator, MORNING.plusSeconds(60))).isPresent();
        assertThat(mails.take()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(NotificationKind.PASSWORD_CHANGED);
            assertThat(mail.recipient()).isEqualTo(administrator);
            assertThat(mail.plan()).isNull();
        });
        assertThat(acts()).containsExactly("set-up", "password-changed", "signed-in refused", "signed-in");
    }

    @Test
    void refusesToChangeAPasswordWithoutThePresentOneAndSaysSoOnTheTrail() {
        assertThat(rule(change("not the present one", OTHER))).isEqualTo("password.wrong-present");

        assertThat(lastOfTrail()).containsExactly("password-changed", "password.wrong-present", true);
        assertThat(mails.take()).isEmpty();
        assertThat(check("ada@thornmere.example", PASSWORD)).isTrue();
    }

    @Test
    void countsWrongPresentPasswordsWithTheFailedSignInsOfTheAccount() {
        for (int i = 0; i < 3; i++) {
            change("guess " + i, OTHER);
        }
        check("ada@thornmere.example", "guess 3");
        check("ada@thornmere.example", "guess 4");

        assertThat(rule(change(PASSWORD, OTHER))).isEqualTo("password.wait");
        assertThat(check("ada@thornmere.example", PASSWORD)).isFalse();
        clock.set(MORNING.plusSeconds(15));
        assertThat(change(PASSWORD, OTHER).isAccepted()).isTrue();
    }

    @Test
    void changesAPasswordOnceHoweverManyDoAtTheSameInstant() throws Exception {
        List<Decision<PersonId>> answers = atOnce(4, number -> change(PASSWORD, "quite another one, number " + number));

        assertThat(answers).filteredOn(Decision::isAccepted).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.isAccepted()).hasSize(3)
                .allSatisfy(answer -> assertThat(rule(answer)).isEqualTo("password.wrong-present"));
        assertThat(mails.take()).hasSize(1);
    }

    @Test
    void changesNoPasswordOfSomebodyWhoHasNone() {
        PersonId lead = active("Maud Eccles", Role.PROGRAMME_LEAD);

        assertThat(rule(changePassword.change(new ChangePassword.Command(lead, PASSWORD, OTHER)))).isEqualTo("password.none");
        assertThat(account.account(lead, "a secret").hasPassword()).isFalse();
    }

    @Test
    void refusesWeakPasswordsWhereverOneIsChosen() {
        String code = result(invite.invite(administrator, add("Ines Calder", "ines@thornmere.example")));
        String setUpCode = setUpAgain();
        Map<String, String> weak = Map.of(
                "short", "password.too-short",
                "thistlegate9400", "password.common",
                "Password1234!", "password.easy",
                "Follow-Through 26", "password.only-names",
                "thornmere2026", "password.only-names");

        weak.forEach((typed, why) -> {
            assertThat(rule(invite.takeUp(code, typed))).as(typed).isEqualTo(why);
            assertThat(rule(change(PASSWORD, typed))).as(typed).isEqualTo(why);
            assertThat(rule(setUp.setUp(new SetUpFirstAdministrator.Command(
                    setUpCode, "Eve", "eve@thornmere.example", typed)))).as(typed).isEqualTo(why);
        });
        assertThat(rule(invite.takeUp(code, "Ines Calder 1974"))).isEqualTo("password.only-names");
        assertThat(invite.takeUp(code, PASSWORD).isAccepted()).isTrue();
    }

    @Test
    void showsPeopleTheirOwnSessionsAndEndsThem() {
        begin("this", administrator);
        begin("that", administrator);
        begin("third", administrator);
        begin("of somebody else", active("Maud Eccles"));
        begin("of nobody yet", null);
        assertThat(sessionsOf("this")).extracting(OpenSession::isThis).containsExactlyInAnyOrder(true, false, false);

        String that = OneTimeCode.hash("that");
        String ofSomebodyElse = OneTimeCode.hash("of somebody else");
        assertThat(endSessions("this", that)).isEqualTo(Decision.accepted(1));
        assertThat(endSessions("this", that, ofSomebodyElse)).isEqualTo(Decision.accepted(0));
        assertThat(sessions.find("that")).isEmpty();
        assertThat(endSessions("this")).isEqualTo(Decision.refused("sessions.none-chosen"));
        assertThat(endSessions("this", OneTimeCode.hash("this"), OneTimeCode.hash("third"))).isEqualTo(Decision.accepted(1));

        assertThat(sessionsOf("this")).singleElement()
                .isEqualTo(new OpenSession(OneTimeCode.hash("this"), MORNING, MORNING, true));
        assertThat(sessions.find("of somebody else")).isPresent();
        assertThat(sessions.find("of nobody yet")).isPresent();
        assertThat(acts()).containsExactly("set-up", "sessions-ended", "sessions-ended");
    }

    @Test
    void endsNothingForAStrangerAtAnOpenSession() {
        begin("this", administrator);
        begin("that", administrator);
        Set<String> that = Set.of(OneTimeCode.hash("that"));

        for (String typed : List.of("", "a guess")) {
            assertThat(end.end(new EndSessions.Command(administrator, that, new Proof(typed, "this"))).isAccepted()).isFalse();
        }

        assertThat(sessions.find("that")).isPresent();
        assertThat(acts()).containsExactly("set-up", "sessions-ended refused", "sessions-ended refused");
    }

    @Test
    void takesAFreshSignInAsProofFromSomebodyWithoutAPassword() {
        PersonId uma = active("Uma Derry");
        begin("fresh", uma);
        begin("that", uma);
        begin("of somebody else", administrator);
        EndSessions.Command theirs = new EndSessions.Command(
                uma, Set.of(OneTimeCode.hash("that")), new Proof("", "of somebody else"));
        EndSessions.Command own = new EndSessions.Command(uma, Set.of(OneTimeCode.hash("that")), new Proof("", "fresh"));

        assertThat(end.end(theirs)).isEqualTo(Decision.refused("password.sign-in-again", 15L));
        clock.set(MORNING.plus(Duration.ofMinutes(15)));
        assertThat(end.end(own)).isEqualTo(Decision.refused("password.sign-in-again", 15L));
        begin("fresh again", uma);
        assertThat(end.end(new EndSessions.Command(uma, own.keys(), new Proof("", "fresh again"))))
                .isEqualTo(Decision.accepted(1));
    }

    private Decision<Integer> endSessions(String here, String... keys) {
        return end.end(new EndSessions.Command(administrator, Set.of(keys), new Proof(PASSWORD, here)));
    }

    @Test
    void letsAdministratorsSignSomebodyOutEverywhereAndNobodyElse() {
        PersonId maud = active("Maud Eccles");
        begin("at work", maud);
        begin("lost", maud);
        begin("this", administrator);

        assertThat(rule(end.endAll(maud, maud))).isEqualTo("person.only-administrator");
        assertThat(lastOfTrail()).containsExactly("person-signed-out", "person.only-administrator", true);
        assertThat(sessions.find("lost")).isPresent();

        assertThat(end.endAll(administrator, maud)).isEqualTo(Decision.accepted(2));
        assertThat(lastOfTrail()).containsExactly("person-signed-out", null, false);
        assertThat(sessions.find("at work")).isEmpty();
        assertThat(sessions.find("lost")).isEmpty();
        assertThat(sessions.find("this")).isPresent();
    }

    @Test
    void showsNoSessionThatANewPasswordHasEnded() {
        begin("before", administrator);
        clock.set(MORNING.plusSeconds(60));
        change(PASSWORD, OTHER);
        begin("after", administrator);

        assertThat(sessionsOf("after")).extracting(OpenSession::signedInAt).containsExactly(MORNING.plusSeconds(60));
    }

    @Test
    void writesEverySignInAndEveryRefusalOnTheTrail() {
        check("ada@thornmere.example", PASSWORD);
        assertThat(lastOfTrail()).containsExactly("signed-in", null, false);
        check("nobody@thornmere.example", PASSWORD);
        assertThat(lastOfTrail()).containsExactly("signed-in", "sign-in.refused", true);
    }

    /** Does something several times at the same instant, as far as that can be had. */
    private static <T> List<T> atOnce(int times, IntFunction<T> deed) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            List<Future<T>> done = IntStream.range(0, times)
                    .mapToObj(number -> hands.submit(() -> deed.apply(number))).toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : done) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            hands.shutdownNow();
        }
    }

    private Decision<PersonId> change(String present, String chosen) {
        return changePassword.change(new ChangePassword.Command(administrator, present, chosen));
    }

    private String setUpAgain() {
        jdbc.sql("update set_up set done_at = null").update();
        return setUp.code().orElseThrow();
    }

    private void begin(String secret, PersonId person) {
        Instant now = clock.instant();
        sessions.begin(secret, new Kept(person == null ? null : new Holder(person, now), "{}", now, now, now.plusSeconds(1800)));
    }

    private List<OpenSession> sessionsOf(String secret) {
        return account.account(administrator, secret).sessions();
    }

    private List<String> acts() {
        return jdbc.sql("select act, refused from trail order by position")
                .query((row, number) -> row.getString("act") + (row.getBoolean("refused") ? " refused" : "")).list();
    }

    private boolean check(String email, String password) {
        return signIn.check(new Attempt(email, password, "192.0.2.1")).isPresent();
    }

    private PersonId add(String name, String email) {
        return result(change.add(administrator, Person.Kind.PERSON, details(name, email)));
    }

    private PersonId active(String name, Role... roles) {
        PersonId id = PersonId.random();
        directory.add(new Person(id, Person.Kind.PERSON, name, null, null, null, null, Set.of(roles),
                Person.State.ACTIVE));
        return id;
    }

    private static Details details(String name, String email) {
        return new Details(name, email, "", null, null, Set.of());
    }

    private List<Object> lastOfTrail() {
        return jdbc.sql("select act, why, refused from trail order by position desc limit 1")
                .query((row, number) -> Arrays.<Object>asList(
                        row.getString("act"), row.getString("why"), row.getBoolean("refused")))
                .single();
    }

    private static <T> T result(Decision<T> decision) {
        return ((Decision.Accepted<T>) decision).result();
    }

    private static Refusal refusal(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal();
    }

    private static String rule(Decision<?> decision) {
        return refusal(decision).rule();
    }
}
