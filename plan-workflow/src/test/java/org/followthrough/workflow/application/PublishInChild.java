package org.followthrough.workflow.application;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.NewAction;
import org.followthrough.workflow.application.outbound.Plans.NewIssue;
import org.followthrough.workflow.application.outbound.Plans.NewPlan;
import org.followthrough.workflow.application.outbound.Plans.Theme;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.followthrough.workflow.port.Publication;
import org.followthrough.workflow.port.PublishPlan;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process of its own that publishes a plan of many actions and says when it begins, so that it can be killed. */
final class PublishInChild {

    static final int ACTIONS = 300;
    static final String BEGINS = "publishing begins";

    private PublishInChild() {
    }

    public static void main(String[] arguments) {
        PrintStream said = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(WorkflowUnderTest.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + arguments[0], "follow-through.engine.run-jobs=false",
                        "spring.main.banner-mode=off", "logging.level.root=error",
                        "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}")
                .run();
        Cast cast = context.getBean(SmallPlan.class).save();
        int plan = context.getBean(Plans.class).add(manyActions(cast));
        said.println(BEGINS);
        context.getBean(PublishPlan.class).publish(new Publication(cast.lead(), plan, SmallPlan.BASE, cast.manager(),
                cast.serviceManager(), cast.head(), cast.director(), cast.auditor()));
        said.println("published");
    }

    private static NewPlan manyActions(Cast cast) {
        return new NewPlan(PlanId.random(), "Many", "Thornmere Council",
                new Mark(cast.lead(), Instant.parse("2026-11-01T10:00:00Z")),
                List.of(new Theme("B", "Everything")),
                List.of(new NewIssue("B1", "B", "Much to do", "")),
                IntStream.rangeClosed(1, ACTIONS).mapToObj(number -> action("B1." + number, cast)).toList());
    }

    private static NewAction action(String number, Cast cast) {
        ActionId id = new ActionId(UUID.randomUUID());
        return new NewAction(id, "Action " + number, false, List.of(cast.owner()),
                new Wording(id, number, "B1", null, null, null, null, "Do " + number,
                        LocalDate.of(2026, 12, 18).toString(), null, null, null));
    }
}
