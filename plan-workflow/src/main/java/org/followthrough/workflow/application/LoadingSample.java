package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.Publication;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.SavePlan;
import org.followthrough.workflow.port.UploadPlan;
import org.springframework.stereotype.Component;

/** Tells the sample: its people join, its plan is uploaded, saved and published, and its actions run their course. */
@Component
class LoadingSample {

    private static final int PUBLISHED_DAYS_AGO = 90;

    private final Directory directory;
    private final UploadPlan upload;
    private final SavePlan save;
    private final PublishPlan publish;
    private final SampleActs acts;
    private final StoryTime time;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LoadingSample(
            Directory directory,
            UploadPlan upload,
            SavePlan save,
            PublishPlan publish,
            SampleActs acts,
            StoryTime time,
            WorkingCalendar calendar,
            Clock clock) {
        this.directory = directory;
        this.upload = upload;
        this.save = save;
        this.publish = publish;
        this.acts = acts;
        this.time = time;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Loads it in the caller's transaction and leaves its people to be invited. @return the number of the plan */
    int load() {
        SampleCast cast = SampleCast.join(directory);
        int plan = tell(cast);
        cast.leave();
        return plan;
    }

    /** Loads it in the caller's transaction with people who stay able to act, since anybody can be them. */
    void loadForDemonstration() {
        tell(SampleCast.join(directory));
    }

    private int tell(SampleCast cast) {
        LocalDate today = calendar.dayOf(clock.instant());
        SamplePlan sample = SamplePlan.read(today);
        PersonId lead = cast.first(Role.PROGRAMME_LEAD);
        int plan = time.at(PUBLISHED_DAYS_AGO, () -> publish(sample, cast, lead, today));
        sample.story().forEach(event -> time.at(event.daysAgo(), () -> acts.play(plan, event, cast, lead)));
        return plan;
    }

    private int publish(SamplePlan sample, SampleCast cast, PersonId lead, LocalDate today) {
        int number = result(upload.upload(new UploadPlan.Command(lead, "sample-plan.tsv", sample.table())));
        int plan = result(save.save(new SavePlan.Command(
                lead, number, "Children’s services improvement plan", "Thornmere Council")));
        result(publish.publish(new Publication(lead, plan, today.minusDays(PUBLISHED_DAYS_AGO),
                cast.first(Role.MANAGER), cast.first(Role.SERVICE_MANAGER), cast.first(Role.HEAD_OF_SERVICE),
                cast.first(Role.DIRECTOR), cast.first(Role.AUDITOR))));
        return plan;
    }

    private static int result(Decision<Integer> decision) {
        if (decision instanceof Accepted<Integer> accepted) {
            return accepted.result();
        }
        throw new IllegalStateException("The sample cannot be loaded: " + decision);
    }
}
