package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadEvidence;
import org.followthrough.workflow.port.ReadFiles;
import org.followthrough.workflow.port.ScreenFiles;
import org.followthrough.workflow.port.SubmitAction;
import org.followthrough.workflow.port.SweepFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Evidence from the hand of an owner to disk and database, and back to whoever may see the action. */
@Import(ScannerInHand.class)
abstract class EvidenceJourneyTest {

    @TempDir private static Path shelf;

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private SubmitAction submit;
    @Autowired private AddEvidence add;
    @Autowired private ReadEvidence read;
    @Autowired private EvidenceRegister register;
    @Autowired private ScreenFiles screening;
    @Autowired private ReadFiles files;
    @Autowired private ScannerInHand scanner;
    @Autowired private SweepFiles sweeping;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private Cast cast;
    private ActionRef action;

    @DynamicPropertySource
    static void shelf(DynamicPropertyRegistry properties) {
        properties.add("follow-through.evidence.folder", () -> shelf.toString());
        properties.add("follow-through.evidence.largest-file", () -> "64KB");
    }

    @BeforeEach
    void acceptAnAction() {
        scanner.beAbsent();
        cast = plan.save();
        action = cast.action("A1.1");
        publish.publish(cast.publication());
        accept.accept(new AcceptAction.Command(cast.owner(), action));
    }

    @Test
    void keepsAFileALinkAndAStatementAndGivesThemBack() throws IOException {
        LocalDate happened = LocalDate.of(2026, 10, 30);
        add(cast.owner(), "Minutes", happened, file("../minu\u0000tes\u202e.txt", "who said what"));
        add(cast.other(), "Policy", null, new AddEvidence.Link(" https://thornmere.example/policy "));
        add(cast.owner(), "In short", null, new AddEvidence.Statement("Twelve wards were seen."));

        List<ReadEvidence.Given> given = read.of(cast.manager(), action);
        assertThat(given).extracting(one -> one.evidence().content()).containsExactlyInAnyOrder(
                new Evidence.File("9962e9311494eff43ff0b1c9798be59f38876871f774497d9b750220eb4a6fa1", 13, "text/plain",
                        "../minutes.txt"),
                new Evidence.Link("https://thornmere.example/policy"),
                new Evidence.Statement("Twelve wards were seen."));
        Evidence minutes = given.stream().map(ReadEvidence.Given::evidence)
                .filter(one -> one.title().equals("Minutes")).findFirst().orElseThrow();
        assertThat(minutes.happenedOn()).isEqualTo(happened);
        assertThat(opened(cast.manager(), minutes.id())).hasContent("who said what");
        assertThat(register.pieces(minutes.action(), 1)).isEqualTo(3);
    }

    @Test
    void keepsWhatIsGivenTwiceOnceAndTellsOtherThingsApart() throws IOException {
        LocalDate happened = LocalDate.of(2026, 10, 30);
        for (int sent = 0; sent < 2; sent++) {
            assertThat(add(cast.owner(), "Minutes", happened, file("minutes.txt", "who came")).isAccepted()).isTrue();
            assertThat(add(cast.owner(), "Policy", null, new AddEvidence.Link("https://thornmere.example")).isAccepted()).isTrue();
        }
        assertThat(read.of(cast.manager(), action)).hasSize(2);

        add(cast.other(), "Policy", null, new AddEvidence.Link("https://thornmere.example"));
        add(cast.owner(), "Rules", null, new AddEvidence.Link("https://thornmere.example"));
        add(cast.owner(), "Minutes", happened.plusDays(1), file("minutes.txt", "who came"));
        add(cast.owner(), "Minutes", happened, file("minutes.txt", "who came late"));
        assertThat(read.of(cast.manager(), action)).hasSize(6);
    }

    @Test
    void takesNothingFromSomebodyWhoDoesNotWorkOnTheAction() throws IOException {
        long before = files();

        assertThat(rule(add(cast.manager(), "Minutes", null, file("minutes.txt", "not mine"))))
                .isEqualTo("evidence.only-those-working-on-it");
        assertThat(rule(add(cast.manager(), "", null, new AddEvidence.Statement(""))))
                .isEqualTo("evidence.only-those-working-on-it");
        assertThat(refusals()).containsExactly("evidence.only-those-working-on-it", "evidence.only-those-working-on-it");
        assertThat(files()).isEqualTo(before);
        assertThat(read.of(cast.owner(), action)).isEmpty();
    }

    private List<String> refusals() {
        return jdbc.sql("select why from trail where action_id = ? and refused order by position")
                .param(plan.get(cast, "A1.1").id().value()).query(String.class).list();
    }

    @Test
    void isFrozenOnceItWasSubmitted() throws IOException {
        add(cast.owner(), "In short", null, new AddEvidence.Statement("Twelve wards were seen."));
        submit.submit(new SubmitAction.Command(cast.owner(), action, "Done."));
        long before = files();

        assertThat(rule(add(cast.owner(), "More", null, file("more.txt", "an afterthought"))))
                .isEqualTo("evidence.frozen");
        assertThat(files()).isEqualTo(before);
        assertThat(read.of(cast.owner(), action)).hasSize(1);
    }

    @Test
    void keepsNothingOfAFileThatIsRefused() throws IOException {
        long before = files();

        assertThat(rule(add(cast.owner(), "", null, file("page.txt", "<!DOCTYPE html><html><body>x</body></html>"))))
                .isEqualTo("evidence.type-not-accepted");
        assertThat(rule(add(cast.owner(), "", null, file("plan.html", "plain words"))))
                .isEqualTo("evidence.name-contradicts-content");
        assertThat(rule(add(cast.owner(), "", null, file("big.txt", "x".repeat(70_000)))))
                .isEqualTo("evidence.too-large");
        assertThat(rule(add(cast.owner(), "Site", null, new AddEvidence.Link("javascript:alert(1)"))))
                .isEqualTo("evidence.no-web-address");
        assertThat(rule(add(cast.owner(), "x".repeat(301), null, new AddEvidence.Statement("Seen."))))
                .isEqualTo("evidence.title-length");
        assertThat(refusals()).as("on the trail").isEmpty();
        assertThat(files()).isEqualTo(before);
        assertThat(read.of(cast.owner(), action)).isEmpty();
    }

    @Test
    void takesNothingThatHasYetToHappen() throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);

        assertThat(add(cast.owner(), "Minutes", today.plusDays(1), new AddEvidence.Statement("Seen.")))
                .isEqualTo(Decision.refused("evidence.happened-ahead", today.plusDays(1)));
        assertThat(read.of(cast.owner(), action)).isEmpty();
        assertThat(add(cast.owner(), "Minutes", today, new AddEvidence.Statement("Seen.")).isAccepted()).isTrue();
    }

    @Test
    void hidesTheFileFromAnotherAgencyAndUnderAnotherAction() throws IOException {
        add(cast.owner(), "Minutes", null, file("minutes.txt", "ours"));
        var minutes = read.of(cast.owner(), action).get(0).evidence().id();

        assertThatThrownBy(() -> read.open(cast.partner(), action, minutes)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> read.open(cast.owner(), cast.action("A1.2"), minutes))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsAFileFromOthersUntilTheScannerHasSeenIt() throws IOException {
        scanner.say(Screening.CLEAN);
        UUID minutes = added(file("minutes.txt", "who said what"));

        assertThat(given(cast.manager()).screening()).isEqualTo(Screening.WAITING);
        assertThat(rule(read.open(cast.manager(), action, minutes))).isEqualTo("evidence.quarantined");
        assertThat(opened(cast.owner(), minutes)).hasContent("who said what");

        assertThat(screening.screen()).isEqualTo(1);
        assertThat(opened(cast.manager(), minutes)).hasContent("who said what");
        assertThat(screening.screen()).isZero();
    }

    @Test
    void keepsAnInfectedFileFromEverybodyAndTellsAdministrators() throws IOException {
        scanner.say(new Screening(Screening.State.INFECTED, "Eicar-Test-Signature"));
        UUID letter = added(file("letter.txt", "a letter with something in it"));
        screening.screen();

        assertThat(read.open(cast.owner(), action, letter)).isEqualTo(
                Decision.refused("evidence.infected", "letter.txt", "Eicar-Test-Signature"));
        assertThat(rule(read.open(cast.manager(), action, letter))).isEqualTo("evidence.infected");
        assertThat(given(cast.owner()).opens()).isFalse();
        assertThat(files.files(plan.person("Ada Winter", null, Role.ADMINISTRATOR)).kept()).extracting(ReadFiles.KeptFile::name).contains("letter.txt");
        scanner.beAbsent();
        assertThat(rule(read.open(cast.owner(), action, letter))).isEqualTo("evidence.infected");
    }

    @Test
    void asksAgainWhenTheScannerWasAway() throws IOException {
        scanner.beDown();
        UUID notes = added(file("notes.txt", "taken while the scanner was away"));

        assertThat(screening.screen()).isZero();
        assertThat(rule(read.open(cast.manager(), action, notes))).isEqualTo("evidence.quarantined");
        assertThat(files.scanner().failure()).contains("The scanner is down.");

        scanner.say(Screening.CLEAN);
        assertThat(screening.screen()).as("its time has not come").isZero();
        screening.begin();
        assertThat(screening.screen()).isEqualTo(1);
        assertThat(opened(cast.manager(), notes)).hasContent("taken while the scanner was away");
    }

    @Test
    void looksAlsoAtFilesFromBeforeThereWasAScanner() throws IOException {
        UUID early = added(file("early.txt", "from before there was a scanner"));
        assertThat(opened(cast.manager(), early)).hasContent("from before there was a scanner");

        scanner.say(Screening.CLEAN);
        assertThat(rule(read.open(cast.manager(), action, early))).isEqualTo("evidence.quarantined");
        screening.begin();
        assertThat(screening.screen()).isPositive();
        assertThat(opened(cast.manager(), early)).hasContent("from before there was a scanner");
    }

    @Test
    void r17FindsAFlippedByteAtNightAndNoticesWhenItIsPutRight() throws IOException {
        UUID minutes = added(file("damaged.txt", "damaged in the night"));
        Path place = place(minutes);
        Files.writeString(place, "dbmaged in the night");

        makeDue();
        assertThat(sweeping.sweep()).isEqualTo(256);
        assertThat(page().sweep().unsound()).extracting(ReadFiles.UnsoundFile::name, ReadFiles.UnsoundFile::soundness)
                .containsExactly(tuple("damaged.txt", Soundness.DAMAGED));
        assertThat(page().sweep().since()).isPresent();
        assertThat(files.unsound()).isEqualTo(1);
        assertThat(sweeping.sweep()).as("nothing is due before the next night, or in an hour").isZero();

        Files.writeString(place, "damaged in the night");
        makeDue();
        sweeping.sweep();
        assertThat(files.unsound()).isZero();
    }

    @Test
    void r17RefusesAFileThatIsLostOrChangedUntilItIsBack() throws IOException {
        UUID minutes = added(file("lost.txt", "lost and found"));
        Path place = place(minutes);
        Files.delete(place);

        assertThat(read.open(cast.owner(), action, minutes)).isEqualTo(Decision.refused("evidence.unsound", "lost.txt"));
        assertThat(page().sweep().unsound()).extracting(ReadFiles.UnsoundFile::soundness)
                .containsExactly(Soundness.MISSING);

        Files.writeString(place, "lost and found");
        assertThat(opened(cast.owner(), minutes)).hasContent("lost and found");
        assertThat(files.unsound()).isZero();
    }

    @Test
    void i5ClearsAwayWhatNoEvidenceNamesOnceItIsADayOld() throws IOException {
        Path named = place(added(file("named.txt", "named by evidence")));
        Path old = litter("00", Instant.now().minus(Duration.ofDays(2)));
        Path fresh = litter("01", Instant.now());
        Files.setLastModifiedTime(named, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        makeDue();
        sweeping.sweep();

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(named).exists();
        Files.delete(fresh);
    }

    @Test
    void sharesTheBaysBetweenNodesSoThatEachIsLookedThroughOnce() throws Exception {
        makeDue();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = nodes.submit(sweeping::sweep);
            Future<Integer> other = nodes.submit(sweeping::sweep);
            assertThat(one.get() + other.get()).isEqualTo(256);
        } finally {
            nodes.shutdown();
        }
    }

    private void makeDue() {
        jdbc.sql("update evidence_bay set due_at = timestamp with time zone '2026-01-01 01:00:00+00'").update();
    }

    private ReadFiles.FilesPage page() {
        return files.files(plan.person("Ada Winter", null, Role.ADMINISTRATOR));
    }

    private Path place(UUID evidence) {
        String sha256 = ((Evidence.File) read.of(cast.owner(), action).stream()
                .map(ReadEvidence.Given::evidence)
                .filter(one -> one.id().equals(evidence))
                .findFirst().orElseThrow().content()).sha256();
        return shelf.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static Path litter(String bay, Instant since) throws IOException {
        Path file = Files.createDirectories(shelf.resolve(bay)).resolve(bay + "0".repeat(62));
        Files.writeString(file, "nobody names this");
        return Files.setLastModifiedTime(file, FileTime.from(since));
    }

    private UUID added(AddEvidence.File file) throws IOException {
        assertThat(add(cast.owner(), "", null, file).isAccepted()).isTrue();
        return given(cast.owner()).evidence().id();
    }

    private ReadEvidence.Given given(PersonId by) {
        return read.of(by, action).get(0);
    }

    private InputStream opened(PersonId by, UUID evidence) throws IOException {
        return ((Decision.Accepted<ReadEvidence.Opened>) read.open(by, action, evidence)).result().content();
    }

    private Decision<Stage> add(PersonId by, String title, LocalDate happened, AddEvidence.Given given)
            throws IOException {
        return add.add(new AddEvidence.Command(by, action, title, happened, given));
    }

    private static AddEvidence.File file(String name, String content) {
        return new AddEvidence.File(name, "", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static long files() throws IOException {
        try (Stream<Path> all = Files.walk(shelf)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
