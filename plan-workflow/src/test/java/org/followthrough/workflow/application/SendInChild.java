package org.followthrough.workflow.application;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.port.SendMails;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process of its own that sends what waits, so that it can be killed while it does. */
final class SendInChild {

    static final int MAILS = 20;
    static final String DONE = "all are sent";

    private SendInChild() {
    }

    /** @param arguments the database, the port of the mail server, the time, and "leave" where the mails are still to be left */
    public static void main(String[] arguments) {
        PrintStream said = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(DigestsUnderTest.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + arguments[0], "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + arguments[1], "follow-through.engine.run-jobs=false",
                        "spring.main.banner-mode=off", "logging.level.root=off",
                        "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}")
                .run();
        context.getBean(ClockInHand.class).set(Instant.parse(arguments[2]));
        if (arguments.length > 3) {
            SmallMails mails = context.getBean(SmallMails.class);
            for (int one = 0; one < MAILS; one++) {
                mails.leave(mails.person("Person" + one));
            }
        }
        while (context.getBean(SendMails.class).send() > 0) {
            Thread.onSpinWait();
        }
        said.println(DONE);
        context.close();
    }
}
