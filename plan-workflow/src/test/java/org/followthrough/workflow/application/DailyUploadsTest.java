package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.CancelImport;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadEvidence;
import org.followthrough.workflow.port.ReadImport;
import org.followthrough.workflow.port.ReadImportAgain;
import org.followthrough.workflow.port.UploadPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Nobody can fill the disk alone: what one person may give in a day, on a real database. */
abstract class DailyUploadsTest {

    /** Half an hour before midnight in London, which is 23:00 of the day before in UTC. */
    private static final Instant LATE_IN_SUMMER = Instant.parse("2027-06-01T22:30:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2027-06-01T23:00:00Z");

    private static final int FILES = 20;
    private static final int KILOBYTE = 1024;

    @TempDir private static Path shelf;

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private AddEvidence add;
    @Autowired private ReadEvidence read;
    @Autowired private UploadPlan upload;
    @Autowired private ReadImport imports;
    @Autowired private ReadImportAgain again;
    @Autowired private CancelImport cancel;
    @Autowired private ClockInHand clock;
    @Autowired private JdbcClient jdbc;

    private Cast cast;
    private ActionRef action;

    @DynamicPropertySource
    static void quota(DynamicPropertyRegistry properties) {
        properties.add("follow-through.evidence.folder", () -> shelf.toString());
        properties.add("follow-through.evidence.largest-file", () -> "64KB");
        properties.add("follow-through.uploads.files-per-day", () -> FILES);
        properties.add("follow-through.uploads.size-per-day", () -> "1MB");
    }

    @BeforeEach
    void acceptAnAction() {
        clock.set(LATE_IN_SUMMER);
        cast = plan.save();
        action = cast.action("A1.1");
        publish.publish(cast.publication());
        accept.accept(new AcceptAction.Command(cast.owner(), action));
    }

    @Test
    void refusesTheNextFileBeforeAByteOfItIsReadAndPutsThatOnTheTrail() throws IOException {
        give(cast.owner(), FILES, 1);
        long before = files();

        InputStream untouched = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("read although it is refused");
            }
        };
        assertThat(add(cast.owner(), new AddEvidence.File("one-more.txt", "", untouched)))
                .isEqualTo(Decision.refused("upload.too-many", FILES, FILES, "2027-06-02"));

        assertThat(files()).isEqualTo(before);
        assertThat(read.of(cast.owner(), action)).hasSize(FILES);
        assertThat(jdbc.sql("select act, why, to_wording from trail where who = ? and refused").param(cast.owner().value())
                .query((row, number) -> row.getString("act") + " " + row.getString("why") + " "
                        + row.getString("to_wording").replace('\u001f', ' ')).list())
                .containsExactly("evidence-added upload.too-many 20 20 2027-06-02");
    }

    @Test
    void refusesAByteTooManyAndKeepsNothingOfIt() throws IOException {
        give(cast.owner(), 15, 64 * KILOBYTE);
        give(cast.owner(), 1, 63 * KILOBYTE);
        long before = files();

        assertThat(add(cast.owner(), file(KILOBYTE + 1))).isEqualTo(Decision.refused("upload.too-much", 0, 1, "2027-06-02"));
        assertThat(files()).isEqualTo(before);

        give(cast.owner(), 1, KILOBYTE);
        assertThat(add(cast.owner(), file(1))).isEqualTo(Decision.refused("upload.too-much", 1, 1, "2027-06-02"));
    }

    @Test
    void beginsAnewAtMidnightInLondon() throws IOException {
        give(cast.owner(), FILES, 1);

        clock.set(MIDNIGHT.minusSeconds(1));
        assertThat(add(cast.owner(), file(1)).isAccepted()).isFalse();
        clock.set(MIDNIGHT);
        give(cast.owner(), FILES, 1);
        assertThat(add(cast.owner(), file(1))).isEqualTo(Decision.refused("upload.too-many", FILES, FILES, "2027-06-03"));
    }

    @Test
    void leavesOthersTheirsAndCountsNeitherLinksNorStatementsNorWhatWasRefused() throws IOException {
        add(cast.owner(), new AddEvidence.Link("https://thornmere.example/policy"));
        add(cast.owner(), new AddEvidence.Statement("Twelve wards were seen."));
        add(cast.owner(), file(64 * KILOBYTE + 1));
        give(cast.owner(), FILES, 1);

        give(cast.other(), FILES, 1);
        assertThat(add(cast.owner(), new AddEvidence.Statement("No more files today.")).isAccepted()).isTrue();
    }

    @Test
    void countsPlansHoweverTheyCome() throws IOException {
        int document = result(upload(0));
        cancel.cancel(cast.lead(), document);
        int copy = result(again.readAgain(cast.lead(), document));
        for (int others = 1; others < FILES - 1; others++) {
            result(upload(others));
        }

        assertThat(upload(FILES)).isEqualTo(Decision.refused("upload.too-many", FILES, FILES, "2027-06-02"));
        cancel.cancel(cast.lead(), copy);
        assertThat(again.readAgain(cast.lead(), document))
                .isEqualTo(Decision.refused("upload.too-many", FILES, FILES, "2027-06-02"));
        assertThat(imports.open(cast.lead())).extracting(ReadImport.ImportLine::fileName)
                .filteredOn(name -> name.endsWith(cast.plan() + ".csv")).hasSize(FILES - 2);
    }

    @Test
    void countsThePlanThatIsGivenInTheSizeInWhichItIsKept() {
        result(upload(0, "é".repeat(90_000)));

        assertThat(jdbc.sql("select octet_length(content) from plan_import where uploaded_by = ?")
                .param(cast.lead().value()).query(Long.class).single()).isBetween(180_000L, 181_000L);
        for (int others = 1; others < 5; others++) {
            result(upload(others, "é".repeat(90_000)));
        }
        assertThat(upload(5, "é".repeat(90_000))).isEqualTo(Decision.refused("upload.too-much", 0, 1, "2027-06-02"));
    }

    /** Each to another action, so that nothing but the quota makes them wait for one another. */
    @Test
    void letsNobodyPastItByGivingManyAtTheSameInstant() throws Exception {
        List<String> numbers = IntStream.rangeClosed(1, 20).mapToObj(number -> "A1." + number).toList();
        cast = plan.save(numbers);
        publish.publish(cast.publication());
        numbers.forEach(number -> accept.accept(new AcceptAction.Command(cast.owner(), cast.action(number))));
        action = cast.action("A1.1");
        give(cast.owner(), FILES - 5, 1);
        long before = files();

        List<Decision<Stage>> decisions = together(numbers.stream().<Callable<Decision<Stage>>>map(number ->
                () -> add.add(new AddEvidence.Command(cast.owner(), cast.action(number), "Seen", null, file(40)))).toList());

        assertThat(decisions).filteredOn(Decision::isAccepted).hasSize(5);
        assertThat(decisions).filteredOn(decision -> !decision.isAccepted())
                .containsOnly(Decision.refused("upload.too-many", FILES, FILES, "2027-06-02"));
        assertThat(files()).isEqualTo(before + 5);
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<T>> begun = acts.stream().map(act -> threads.submit(() -> {
                start.await();
                return act.call();
            })).toList();
            List<T> done = new ArrayList<>();
            for (Future<T> one : begun) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private void give(PersonId by, int times, int bytes) throws IOException {
        for (int time = 0; time < times; time++) {
            assertThat(add(by, file(bytes)).isAccepted()).as("file %d", time).isTrue();
        }
    }

    private Decision<Stage> add(PersonId by, AddEvidence.Given given) throws IOException {
        return add.add(new AddEvidence.Command(by, action, "Seen", null, given));
    }

    /** A file of so many bytes, no two of the same name, nor of the same content where there is room for it. */
    private static AddEvidence.File file(int bytes) {
        byte[] words = "%s ".formatted(UUID.randomUUID()).repeat(bytes / 37 + 1).getBytes(StandardCharsets.US_ASCII);
        return new AddEvidence.File(UUID.randomUUID() + ".txt", "", new ByteArrayInputStream(words, 0, bytes));
    }

    private Decision<Integer> upload(int document) {
        return upload(document, "Agree rota");
    }

    private Decision<Integer> upload(int document, String issue) {
        return upload.upload(new UploadPlan.Command(cast.lead(), document + " of " + cast.plan() + ".csv", new RawTable(List.of(
                new RawTable.Row(1, List.of("No.", "Issue", "Action", "Timescale", "Owner")),
                new RawTable.Row(2, List.of("A1", issue, "Rota " + document + " of " + cast.plan(), "June 2027", "Ines Calder"))))));
    }

    private static long files() throws IOException {
        try (Stream<Path> all = Files.walk(shelf)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static int result(Decision<Integer> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<Integer>) decision).result();
    }
}
