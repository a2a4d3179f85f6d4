package org.followthrough.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ChangePeople.Details;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with an organisation account: whom it lets in, and every answer that it must not believe. */
@SpringBootTest(classes = FollowThrough.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "follow-through.engine.run-jobs=false",
    "follow-through.organisation-account.client-id=" + ScriptedOrganisation.CLIENT,
    "follow-through.organisation-account.client-secret=quiet",
    "follow-through.organisation-account.roles-claim=groups",
    "follow-through.organisation-account.roles.plan-managers=MANAGER,SERVICE_MANAGER",
    "follow-through.organisation-account.roles.plan-audit=AUDITOR",
    "follow-through.organisation-account.roles.partners=PARTNER",
    "spring.datasource.url=jdbc:h2:mem:organisation;DB_CLOSE_DELAY=-1"
})
@DirtiesContext
class OrganisationSignInTest {

    private static final String PASSWORD = "four words not together";
    private static final String BACK = "/sign-in/organisation/back";

    private static ScriptedOrganisation organisation;
    private static PersonId administrator;

    @LocalServerPort private int port;

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private ChangePeople change;
    @Autowired private InvitePerson invite;
    @Autowired private ReadPeople people;

    private Visitor visitor;

    @DynamicPropertySource
    static void organisation(DynamicPropertyRegistry properties) throws IOException {
        organisation = new ScriptedOrganisation();
        properties.add("follow-through.organisation-account.issuer", organisation::issuer);
    }

    @AfterAll
    static void stop() {
        organisation.close();
    }

    @BeforeEach
    void setUp() {
        visitor = new Visitor(port);
        if (setUp.isNeeded()) {
            administrator = result(setUp.setUp(new SetUpFirstAdministrator.Command(
                    setUp.code().orElseThrow(), "Ada Winter", "ada@thornmere.example", PASSWORD)));
        }
    }

    @Test
    void asksForACodeWithProofOfTheKeyAndLooksAtNothingButTheToken() {
        assertThat(visitor.get("/sign-in").body()).contains("Sign in with your organisation account");
        Map<String, String> asked = ask(visitor);

        assertThat(asked).containsEntry("response_type", "code").containsEntry("client_id", ScriptedOrganisation.CLIENT)
                .containsEntry("scope", "openid").containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:" + port + BACK)
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void linksAnAccountByAnInvitationAndLetsItInFromThenOn() {
        PersonId ines = linked("Ines Calder", "ines@thornmere.example", "subject-ines");

        assertThat(visitor.get("/my-work").status()).isEqualTo(200);
        Visitor later = new Visitor(port);
        later.get("/people?name=x");
        assertThat(comeBack(later, claims("subject-ines")).location()).isEqualTo("/people?name=x");
        assertThat(people.person(administrator, ines).roles()).isEmpty();
    }

    @Test
    void givesTheRolesThatTheOrganisationNamesAndNoOthers() {
        PersonId rhys = linked("Rhys Pemberton", "rhys@thornmere.example", "subject-rhys");

        comeBack(visitor, claims("subject-rhys").claim("groups", List.of("plan-managers", "ADMINISTRATOR", "administrators")));
        assertThat(people.person(administrator, rhys).roles()).containsExactlyInAnyOrder(Role.MANAGER, Role.SERVICE_MANAGER);
        comeBack(visitor, claims("subject-rhys").claim("groups", "plan-audit"));
        assertThat(people.person(administrator, rhys).roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void letsNobodyInWhomTheOrganisationCallsAPartnerOfAnAgencyThatNobodyKnows() {
        PersonId colm = linked("Colm Reyes", "colm@thornmere.example", "subject-colm");

        Answer answer = comeBack(
                new Visitor(port), claims("subject-colm").claim("groups", List.of("partners", "plan-managers")));
        assertThat(refusal(answer)).contains("nobody has entered here which one");
        assertThat(people.person(administrator, colm).roles()).isEmpty();
    }

    @Test
    void letsNobodyInWhomNoInvitationHasLinked() {
        invited("Oona Fairley", "oona@thornmere.example");

        Answer answer = comeBack(visitor, claims("subject-oona").claim("email", "oona@thornmere.example")
                .claim("email_verified", true));
        assertThat(refusal(answer)).contains("This organisation account is not known here.");
    }

    @Test
    void knowsAnAccountByItsSubjectWhateverAddressItCarries() {
        PersonId piet = linked("Piet Hollis", "piet@thornmere.example", "subject-piet");

        assertThat(comeBack(new Visitor(port), claims("subject-piet").claim("email", "ada@thornmere.example")).location())
                .isEqualTo("/my-work");
        assertThat(refusal(comeBack(new Visitor(port), claims("SUBJECT-PIET").claim("email", "piet@thornmere.example"))))
                .contains("not known here");
        assertThat(people.person(administrator, piet).email()).isEqualTo("piet@thornmere.example");
    }

    @Test
    void linksNoAccountToASecondPersonAndNoInvitationTwice() {
        linked("Teo Lindqvist", "teo@thornmere.example", "subject-teo");
        String other = invited("Maud Eccles", "maud@thornmere.example");

        assertThat(refusal(take(new Visitor(port), other, "subject-teo"))).contains("belongs to somebody else here already");
        assertThat(take(new Visitor(port), other, "subject-maud").location()).isEqualTo("/my-work");
        assertThat(new Visitor(port).get("/invitation/" + other).status()).isEqualTo(404);
    }

    @Test
    void letsNobodyInWhoHasBeenDisabled() {
        PersonId nell = linked("Nell Ashby", "nell@thornmere.example", "subject-nell");
        change.disable(administrator, nell);

        assertThat(visitor.get("/my-work").location()).isEqualTo("/sign-in");
        assertThat(refusal(comeBack(visitor, claims("subject-nell")))).contains("can no longer sign in here");
    }

    @Test
    void endsEverySessionWhenTheOrganisationSignsSomebodyOut() {
        linked("Signe Roath", "signe@thornmere.example", "subject-signe");
        Visitor second = new Visitor(port);
        comeBack(second, claims("subject-signe"));
        JWTClaimsSet.Builder message = claims("subject-signe")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));

        assertThat(signOutBehind(organisation.forged(message.build()))).isEqualTo(400);
        assertThat(signOutBehind(organisation.signedOut(claims("subject-signe").build()))).isEqualTo(400);
        assertThat(signOutBehind(organisation.signedOut(message.claim("nonce", "x").build()))).isEqualTo(400);
        assertThat(second.get("/my-work").status()).isEqualTo(200);
        assertThat(signOutBehind(organisation.signedOut(message.claim("nonce", null).build()))).isEqualTo(200);

        assertThat(visitor.get("/my-work").location()).isEqualTo("/sign-in");
        assertThat(second.get("/my-work").location()).isEqualTo("/sign-in");
    }

    /** An answer that must not be believed, for an account that is otherwise let in. */
    record Bad(String name, BiFunction<JWTClaimsSet.Builder, ScriptedOrganisation, String> token) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> badTokens() {
        Date past = Date.from(Instant.now().minusSeconds(600));
        return Stream.of(
                new Bad("of another nonce", (claims, from) -> from.signed(claims.claim("nonce", "another").build())),
                new Bad("without a nonce", (claims, from) -> from.signed(claims.claim("nonce", null).build())),
                new Bad("for another client", (claims, from) -> from.signed(claims.audience("another").build())),
                new Bad("for several, of whom another is to use it", (claims, from) -> from.signed(claims
                        .audience(List.of(ScriptedOrganisation.CLIENT, "another")).claim("azp", "another").build())),
                new Bad("of another issuer", (claims, from) -> from.signed(claims.issuer("https://evil.example").build())),
                new Bad("that has expired", (claims, from) -> from.signed(claims.expirationTime(past).build())),
                new Bad("that never expires", (claims, from) -> from.signed(claims.expirationTime(null).build())),
                new Bad("from the future", (claims, from) ->
                        from.signed(claims.issueTime(Date.from(Instant.now().plusSeconds(600))).build())),
                new Bad("without a subject", (claims, from) -> from.signed(claims.subject(null).build())),
                new Bad("that nobody has signed", (claims, from) -> ScriptedOrganisation.unsigned(claims.build())),
                new Bad("that somebody else has signed", (claims, from) -> from.forged(claims.build())),
                new Bad("signed with the public key as a secret", (claims, from) -> from.confused(claims.build())),
                new Bad("that is none", (claims, from) -> "not.a.token"),
                new Bad("that is missing", (claims, from) -> null));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void believesNoToken(Bad bad) {
        linkOnce();
        Map<String, String> asked = ask(visitor);
        organisation.answerWith(
                bad.token().apply(claims("subject-uma").claim("nonce", asked.get("nonce")), organisation),
                asked.get("code_challenge"));

        assertUntrusted(visitor.get(BACK + "?code=one&state=" + asked.get("state")));
    }

    @Test
    void believesNoAnswerTwice() {
        linkOnce();
        Map<String, String> asked = ask(visitor);
        answer(asked, claims("subject-uma"));
        String answer = BACK + "?code=one&state=" + asked.get("state");
        assertThat(visitor.get(answer).location()).isEqualTo("/my-work");
        visitor.send("/my-work", "/sign-out");

        assertUntrusted(visitor.get(answer));
    }

    @Test
    void believesNoAnswerToAnotherBrowser() {
        linkOnce();
        Map<String, String> asked = ask(new Visitor(port));
        answer(asked, claims("subject-uma"));

        assertUntrusted(visitor.get(BACK + "?code=one&state=" + asked.get("state")));
        ask(visitor);
        assertUntrusted(visitor.get(BACK + "?code=one&state=" + asked.get("state")));
    }

    @Test
    void exchangesNoCodeThatSomebodyElseHasAskedFor() {
        linkOnce();
        Map<String, String> asked = ask(visitor);
        organisation.answerWith(organisation.signed(claims("subject-uma").claim("nonce", asked.get("nonce")).build()),
                "the challenge of somebody else");

        assertUntrusted(visitor.get(BACK + "?code=stolen&state=" + asked.get("state")));
    }

    @Test
    void believesNoAnswerThatNamesAnotherIssuer() {
        linkOnce();
        Map<String, String> asked = ask(visitor);
        answer(asked, claims("subject-uma"));

        assertUntrusted(visitor.get(BACK + "?code=one&iss=https://evil.example&state=" + asked.get("state")));
    }

    @Test
    void saysThatTheOrganisationHasRefused() {
        Map<String, String> asked = ask(visitor);

        assertUntrusted(visitor.get(BACK + "?error=access_denied&state=" + asked.get("state")));
        assertUntrusted(visitor.get(BACK));
    }

    private void linkOnce() {
        if (people.everybody(administrator).stream().noneMatch(person -> person.name().equals("Uma Derry"))) {
            linked("Uma Derry", "uma@thornmere.example", "subject-uma");
            visitor = new Visitor(port);
        }
    }

    private PersonId linked(String name, String email, String subject) {
        String code = invited(name, email);
        assertThat(take(visitor, code, subject).location()).isEqualTo("/my-work");
        return people.everybody(administrator).stream()
                .filter(person -> person.name().equals(name)).findFirst().orElseThrow().id();
    }

    private String invited(String name, String email) {
        return result(invite.invite(administrator, result(change.add(administrator, Person.Kind.PERSON,
                new Details(name, email, "", null, null, Set.of())))));
    }

    private Answer take(Visitor person, String code, String subject) {
        String page = "/invitation/" + code;
        assertThat(person.send(page, page + "/account").location()).isEqualTo("/sign-in?invited");
        assertThat(person.get("/sign-in?invited").body()).contains("Now sign in with your organisation account.");
        return comeBack(person, claims(subject));
    }

    private Answer comeBack(Visitor person, JWTClaimsSet.Builder claims) {
        Map<String, String> asked = ask(person);
        answer(asked, claims);
        return person.get(BACK + "?code=one&state=" + asked.get("state"));
    }

    private static void answer(Map<String, String> asked, JWTClaimsSet.Builder claims) {
        organisation.answerWith(
                organisation.signed(claims.claim("nonce", asked.get("nonce")).build()), asked.get("code_challenge"));
    }

    private static Map<String, String> ask(Visitor person) {
        String location = person.get("/sign-in/with/organisation").location();
        assertThat(location).startsWith(organisation.issuer() + "/authorize?");
        return ScriptedOrganisation.fields(URI.create(location));
    }

    private static JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder().issuer(organisation.issuer()).subject(subject)
                .audience(ScriptedOrganisation.CLIENT).issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private int signOutBehind(String token) {
        return new Visitor(port).sendWithoutToken("/sign-in/organisation/signed-out", "logout_token", token).status();
    }

    private void assertUntrusted(Answer answer) {
        assertThat(refusal(answer)).contains("has given no answer that can be trusted");
        assertThat(visitor.get("/my-work").location()).isEqualTo("/sign-in");
    }

    private String refusal(Answer answer) {
        assertThat(answer.location()).startsWith("/sign-in?account=");
        return new Visitor(port).get(answer.location()).body();
    }

    private static <T> T result(Decision<T> decision) {
        return ((Decision.Accepted<T>) decision).result();
    }
}
