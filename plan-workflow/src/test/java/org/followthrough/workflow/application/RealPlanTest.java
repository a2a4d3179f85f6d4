package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.PreviewPublication;
import org.followthrough.workflow.port.Publication;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadFindings;
import org.followthrough.workflow.port.ReadImport;
import org.followthrough.workflow.port.ReadPlans;
import org.followthrough.workflow.port.SavePlan;
import org.followthrough.workflow.port.UploadPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The published plan that lies beside the project: uploaded, saved and published. */
@SpringBootTest(classes = WorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=warn",
    "spring.datasource.url=jdbc:h2:mem:real-plan;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
class RealPlanTest {

    private static final Path FILE = Path.of("../../shared/real-plan/action-plan-2013.txt");
    private static final LocalDate BASE = LocalDate.of(2012, 3, 1);

    @Autowired private SmallPlan people;
    @Autowired private UploadPlan upload;
    @Autowired private ReadImport read;
    @Autowired private SavePlan save;
    @Autowired private PreviewPublication preview;
    @Autowired private PublishPlan publish;
    @Autowired private ReadPlans plans;
    @Autowired private ReadFindings findings;
    @Autowired private ClockInHand clock;
    @Autowired private KeptMails mails;

    @Test
    void goesLiveTodayWithOneMailAPerson() throws IOException {
        assumeTrue(Files.exists(FILE), "The real plan is not beside the project.");
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        Cast cast = people.save();
        int number = result(upload.upload(new UploadPlan.Command(cast.lead(), "plan.txt", table())));
        var draft = read.read(cast.lead(), number).draft();
        int plan = result(save.save(new SavePlan.Command(cast.lead(), number, "The real plan", "A council")));
        Publication publication = new Publication(cast.lead(), plan, BASE, cast.manager(), cast.serviceManager(),
                cast.head(), cast.director(), cast.auditor());
        var foreseen = result(preview.preview(publication));
        mails.take();

        int live = result(publish.publish(publication));

        List<Notification> sent = mails.take();
        assertThat(live).isEqualTo((int) draft.actions().filter(action -> action.kind().name().equals("ACTION")).count());
        assertThat(live).isEqualTo(foreseen.actions());
        assertThat(sent).hasSameSizeAs(foreseen.mails()).hasSizeLessThan(live / 2);
        assertThat(sent).extracting(Notification::recipient).doesNotHaveDuplicates();
        assertThat(plans.plans(cast.owner())).anyMatch(header -> header.number() == plan && header.isLive());
        assertThat(save.save(new SavePlan.Command(cast.lead(), number, "Again", "A council")).isAccepted()).isFalse();
        readsThePromisesOfItsProgress(cast, plan);
    }

    /** What is found in the words is told by the domain's own test; here it matters that it is kept. */
    private void readsThePromisesOfItsProgress(Cast cast, int plan) {
        assertThat(findings.findings(cast.lead(), new ActionRef(plan, "A7.3")).drafts())
                .extracting(ReadFindings.Draft::day).containsExactly(LocalDate.of(2013, 4, 30));
        assertThat(findings.findings(cast.lead(), new ActionRef(plan, "A3.6")).contradictions())
                .extracting(ReadFindings.Contradicted::quote).containsExactly("Compliance to be checked via audit process.");
    }

    private static RawTable table() throws IOException {
        List<RawTable.Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            rows.add(new RawTable.Row(rows.size() + 1, List.of(line.split("\t", -1))));
        }
        return new RawTable(rows);
    }

    private static <T> T result(Decision<T> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<T>) decision).result();
    }
}
