package org.followthrough.web.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.security.ClockInHand;
import org.followthrough.web.security.StandingClock;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ChangePeople.Details;
import org.followthrough.workflow.port.ChangePassword;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The code beside the password: who is asked for it, what it takes, and that nothing gets round it. */
@SpringBootTest(
        classes = {FollowThrough.class, StandingClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "follow-through.second-factor.roles=ADMINISTRATOR,AUDITOR",
            "spring.datasource.url=jdbc:h2:mem:second-factor;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
class SecondFactorTest {

    private static final String PASSWORD = "four words not together";
    private static final Pattern KEY = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})</code>");
    private static final Pattern PICTURE =
            Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\".*?<path d=\"([^\"]+)\"", Pattern.DOTALL);

    private static PersonId administrator;

    @LocalServerPort private int port;

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private ChangePeople change;
    @Autowired private InvitePerson invite;
    @Autowired private ChangePassword changePassword;
    @Autowired private ClockInHand clock;
    @Autowired private JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void setUp() {
        visitor = new Visitor(port);
        if (setUp.isNeeded()) {
            administrator = result(setUp.setUp(new SetUpFirstAdministrator.Command(
                    setUp.code().orElseThrow(), "Ada Winter", "ada@thornmere.example", PASSWORD)));
        }
        clock.forward(Duration.ofMinutes(1));
    }

    @Test
    void letsSomebodyWhoseRoleAsksForItInOnlyWithADevice() {
        invited("teo", Role.AUDITOR);
        assertThat(visitor.signIn("teo@thornmere.example", PASSWORD).location()).isEqualTo("/sign-in/code");
        assertThat(visitor.get("/sign-in/code").location()).isEqualTo("/sign-in/device");
        assertThat(visitor.get("/my-work").location()).isEqualTo("/sign-in");

        Answer wrong = visitor.send("/sign-in/device", "/sign-in/device", "code", "000000");
        assertThat(wrong.body()).contains("This is not the code that the app shows");
        assertThat(visitor.get("/my-work").location()).isEqualTo("/sign-in");

        assertThat(takeDevice()).hasSize(10).doesNotHaveDuplicates();
        assertThat(visitor.get("/my-work").status()).isEqualTo(200);
    }

    @Test
    void asksForTheCodeFromThenOnAndTakesEachCodeOnce() throws Exception {
        invited("nell", Role.AUDITOR);
        visitor.signIn("nell@thornmere.example", PASSWORD);
        String key = key();
        takeDevice();
        Visitor later = new Visitor(port);
        later.get("/cover");
        assertThat(later.signIn("nell@thornmere.example", PASSWORD).location()).isEqualTo("/sign-in/code");
        assertThat(later.get("/sign-in/code").body()).contains("Enter your code", "autocomplete=\"one-time-code\"");

        assertThat(give(later, code(key)).body()).contains("This code is wrong, or has been used before.");
        clock.forward(Duration.ofSeconds(30));
        String code = code(key);
        assertThat(give(later, code.substring(0, 3) + " " + code.substring(3)).location()).isEqualTo("/cover");
        assertThat(later.get("/my-work").status()).isEqualTo(200);

        Visitor thief = new Visitor(port);
        thief.signIn("nell@thornmere.example", PASSWORD);
        assertThat(give(thief, code).status()).isEqualTo(422);
        assertThat(thief.get("/my-work").location()).isEqualTo("/sign-in");
    }

    @Test
    void takesARecoveryCodeOnceAndKeepsItsHashOnly() {
        invited("kit", Role.AUDITOR);
        visitor.signIn("kit@thornmere.example", PASSWORD);
        String recovery = takeDevice().get(3);

        assertThat(jdbc.sql("select code_hash from recovery_code").query(String.class).list())
                .doesNotContain(recovery, recovery.replace("-", ""));
        assertThat(give(halfIn("kit"), recovery.toLowerCase(Locale.ROOT)).location()).isEqualTo("/my-work");
        assertThat(give(halfIn("kit"), recovery).status()).isEqualTo(422);
    }

    @Test
    void makesWhoeverGuessesWait() throws Exception {
        invited("wim", Role.AUDITOR);
        visitor.signIn("wim@thornmere.example", PASSWORD);
        String key = key();
        takeDevice();
        clock.forward(Duration.ofSeconds(30));
        Visitor guesser = halfIn("wim");
        for (int i = 0; i < 5; i++) {
            assertThat(give(guesser, "00000" + i).body()).contains("This code is wrong");
        }
        assertThat(give(halfIn("wim"), code(key)).body()).contains("you have to wait before the next");
        clock.forward(Duration.ofSeconds(15));
        assertThat(give(guesser, code(key)).location()).isEqualTo("/my-work");
    }

    @Test
    void forgetsThePasswordAfterTenMinutesAndAtOnceWhenSomebodyIsDisabled() {
        PersonId dora = invited("dora", Role.AUDITOR);
        Visitor slow = halfIn("dora");
        Visitor other = halfIn("dora");
        clock.forward(Duration.ofMinutes(10));
        assertThat(slow.get("/sign-in/device").location()).isEqualTo("/sign-in");
        assertThat(other.get("/sign-in/code").location()).isEqualTo("/sign-in");

        Visitor quick = halfIn("dora");
        change.disable(administrator, dora);
        assertThat(quick.get("/sign-in/device").location()).isEqualTo("/sign-in");
    }

    @Test
    void leavesItToOthersWhetherTheyWantADevice() throws Exception {
        invited("ines");
        assertThat(visitor.signIn("ines@thornmere.example", PASSWORD).location()).isEqualTo("/my-work");
        assertThat(visitor.get("/my-work").body()).contains("href=\"/sign-in/device\"");
        for (String[] wrong : new String[][] {{"", "Enter your present password."}, {"a guess", "This is not your present password."}}) {
            Answer refused = visitor.send("/sign-in/device", "/sign-in/device", "code", code(key()), "present", wrong[0]);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#present\">" + wrong[1]).doesNotContain("a guess");
        }
        visitor.send("/sign-in/device", "/sign-in/device", "code", code(key()), "present", PASSWORD);
        assertThat(visitor.get("/sign-in/device").body()).contains("asked for the code of your authenticator app too")
                .doesNotContain("<svg width=\"240\"");
        assertThat(halfIn("ines").get("/sign-in/code").status()).isEqualTo(200);
    }

    @Test
    void asksSomebodyWithANewInvitationForANewDevice() {
        PersonId rhys = invited("rhys", Role.AUDITOR);
        visitor.signIn("rhys@thornmere.example", PASSWORD);
        String before = key();
        takeDevice();
        String page = "/invitation/" + result(invite.invite(administrator, rhys));
        Visitor again = new Visitor(port);

        assertThat(again.send(page, page, "password", PASSWORD).location()).isEqualTo("/sign-in/code");
        assertThat(again.get("/sign-in/code").location()).isEqualTo("/sign-in/device");
        assertThat(key(again)).isNotEqualTo(before);
    }

    @Test
    void showsNoOtherSessionTheKeyThatAnEarlierOneSaw() throws Exception {
        invited("vera");
        Visitor thief = new Visitor(port);
        thief.signIn("vera@thornmere.example", PASSWORD);
        String seen = key(thief);
        visitor.signIn("vera@thornmere.example", PASSWORD);
        String key = key();

        assertThat(key).isNotEqualTo(seen);
        Answer wrong = visitor.send("/sign-in/device", "/sign-in/device", "code", code(seen), "present", PASSWORD);
        assertThat(wrong.body()).contains("This is not the code that the app shows");
        assertThat(key(wrong)).as("nobody has to scan twice").isEqualTo(key);
        assertThat(visitor.send("/sign-in/device", "/sign-in/device", "code", code(key), "present", PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void forgetsTheKeyThatWaitsWhenThePasswordChanges() {
        PersonId yan = invited("yan");
        visitor.signIn("yan@thornmere.example", PASSWORD);
        String key = key();

        assertThat(changePassword.change(new ChangePassword.Command(yan, PASSWORD, "another four words apart")).isAccepted())
                .isTrue();
        Visitor later = new Visitor(port);
        later.signIn("yan@thornmere.example", "another four words apart");
        assertThat(jdbc.sql("select count(*) from second_factor where person_id = ?").param(yan.value())
                .query(Integer.class).single()).isZero();
        assertThat(key(later)).isNotEqualTo(key);
    }

    @Test
    void drawsThePictureThatADeviceReads() throws Exception {
        invited("oona", Role.AUDITOR);
        visitor.signIn("oona@thornmere.example", PASSWORD);
        String page = visitor.get("/sign-in/device").body();

        assertThat(read(page)).isEqualTo("otpauth://totp/Follow-through?secret=" + key() + "&issuer=Follow-through");
        assertThat(visitor.get("/sign-in/device").header("Cache-Control")).contains("no-store");
    }

    private List<String> takeDevice() {
        try {
            Answer answer = visitor.send("/sign-in/device", "/sign-in/device", "code", code(key()));
            assertThat(answer.status()).isEqualTo(200);
            return RECOVERY.matcher(answer.body()).results().map((MatchResult found) -> found.group(1)).toList();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Answer give(Visitor person, String code) {
        return person.send("/sign-in/code", "/sign-in/code", "code", code);
    }

    private Visitor halfIn(String word) {
        Visitor person = new Visitor(port);
        assertThat(person.signIn(word + "@thornmere.example", PASSWORD).location()).isEqualTo("/sign-in/code");
        return person;
    }

    private String key() {
        return key(visitor);
    }

    private static String key(Visitor person) {
        return key(person.get("/sign-in/device"));
    }

    private static String key(Answer page) {
        Matcher key = KEY.matcher(page.body());
        assertThat(key.find()).isTrue();
        return key.group(1).replace(" ", "");
    }

    /** As a device computes it. */
    private String code(String key) throws Exception {
        byte[] secret = new byte[20];
        for (int bit = 0; bit < 160; bit++) {
            int letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(key.charAt(bit / 5));
            secret[bit / 8] |= (byte) ((letter >> 4 - bit % 5 & 1) << 7 - bit % 8);
        }
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(clock.instant().getEpochSecond() / 30).array());
        int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
        return String.format("%06d", number % 1_000_000);
    }

    /**
     * Draws the picture as a browser does, and looks at it as a camera does that is held straight: looking for the picture
     * in what it sees, this reader takes one in four hundred for a crooked one.
     */
    private static String read(String page) throws Exception {
        Matcher picture = PICTURE.matcher(page.substring(page.indexOf("<svg width=\"240\"")).replaceFirst("<path fill[^>]*>", ""));
        assertThat(picture.find()).isTrue();
        int side = Integer.parseInt(picture.group(1)) * 8;
        int[] points = new int[side * side];
        Arrays.fill(points, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)h").matcher(picture.group(2)).results().forEach(square -> {
            for (int i = 0; i < 64; i++) {
                points[(Integer.parseInt(square.group(2)) * 8 + i / 8) * side + Integer.parseInt(square.group(1)) * 8 + i % 8] = 0;
            }
        });
        LuminanceSource seen = new RGBLuminanceSource(side, side, points);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen)),
                Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
    }

    private PersonId invited(String word, Role... roles) {
        PersonId id = result(change.add(administrator, Person.Kind.PERSON,
                new Details(word, word + "@thornmere.example", "", null, null, Set.of(roles))));
        invite.takeUp(result(invite.invite(administrator, id)), PASSWORD);
        return id;
    }

    private static <T> T result(Decision<T> decision) {
        return ((Decision.Accepted<T>) decision).result();
    }
}
