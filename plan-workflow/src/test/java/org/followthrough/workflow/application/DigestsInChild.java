package org.followthrough.workflow.application;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.port.ClockMoved;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A process of its own in which the morning of many daily mails comes, so that it can be killed. */
final class DigestsInChild {

    static final int PEOPLE = 150;
    static final String SOME = "some are written";
    static final String DONE = "all are written";

    private DigestsInChild() {
    }

    /** @param arguments the database, the instant of the morning, and "gather" where the reminders are still to be left */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream said = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(DigestsUnderTest.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + arguments[0], "follow-through.engine.run-jobs=false",
                        "spring.main.banner-mode=off", "logging.level.root=off",
                        "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}")
                .run();
        if (arguments.length > 2) {
            gather(context);
        }
        context.getBean(ClockInHand.class).set(Instant.parse(arguments[1]));
        context.publishEvent(new ClockMoved());
        int gathered = context.getBean(Notifications.class).countGathered();
        DefaultJobExecutor jobs = context.getBean(DefaultJobExecutor.class);
        jobs.start();
        waitForFewer(context, gathered);
        said.println(SOME);
        waitForFewer(context, 1);
        // H2 shows others what is committed before it is on the disk; whoever commits goes on only after that.
        jobs.shutdown();
        said.println(DONE);
    }

    private static void waitForFewer(ConfigurableApplicationContext context, int gathered) throws InterruptedException {
        while (context.getBean(Notifications.class).countGathered() >= gathered) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static void gather(ConfigurableApplicationContext context) {
        SmallPlan plan = context.getBean(SmallPlan.class);
        Action action = plan.get(plan.save(), "A1.1");
        for (int one = 0; one < PEOPLE; one++) {
            PersonId person = PersonId.random();
            context.getBean(Directory.class).add(new Person(person, Person.Kind.PERSON, "Ines Calder", null, null, null,
                    null, Set.of(), Person.State.ACTIVE));
            Notification line = new Notification(UUID.randomUUID(), NotificationKind.CONFIRMED, person, action.plan(),
                    "killed", List.of(Notices.subject(NotificationKind.CONFIRMED, action)));
            context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                if (context.getBean(Notifications.class)
                        .add(line, Instant.parse("2026-11-02T06:30:00Z"))) {
                    context.getBean(DigestBox.class).lay(line);
                }
            });
        }
    }
}
