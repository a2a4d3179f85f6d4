package org.followthrough.workflow.application;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.port.SavePlan;
import org.followthrough.workflow.port.UploadPlan;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process of its own that saves an import as a plan and dies at a row of it.
 *
 * <p>Called with a database and nothing else it uploads the document and says who did and its number; called with these
 * too it saves the plan.
 */
final class SavePlanInChild {

    static final int ROWS = 300;
    static final List<String> TABLES = List.of("plan", "issue", "person", "action", "action_owner", "trail");

    private SavePlanInChild() {
    }

    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(WorkflowUnderTest.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + arguments[0], "follow-through.engine.run-jobs=false",
                        "spring.main.banner-mode=off", "logging.level.root=error", "spring.main.lazy-initialization=true",
                        "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}")
                .run()) {
            if (arguments.length == 1) {
                upload(context);
            } else {
                System.out.println(context.getBean(SavePlan.class).save(new SavePlan.Command(
                        new PersonId(UUID.fromString(arguments[1])), Integer.parseInt(arguments[2]), "Many", "A council")));
            }
        }
    }

    private static void upload(ConfigurableApplicationContext context) {
        PersonId lead = context.getBean(SmallPlan.class).save().lead();
        Decision<Integer> uploaded = context.getBean(UploadPlan.class).upload(
                new UploadPlan.Command(lead, "many.csv", new RawTable(Stream.concat(
                        Stream.of(new RawTable.Row(1, List.of("No.", "Issue", "Action", "Timescale", "Owner"))),
                        IntStream.rangeClosed(1, ROWS).mapToObj(SavePlanInChild::row)).toList())));
        TABLES.forEach(table -> context.getBean(JdbcClient.class).sql(DyingRow.before(table)).update());
        System.out.println(lead.value() + " " + ((Decision.Accepted<Integer>) uploaded).result());
    }

    private static RawTable.Row row(int number) {
        return new RawTable.Row(number + 1, List.of("A" + number, "Quay " + number + " is not swept every week",
                "Sweep quay " + number + " every week", "June 2027", "Person " + number % 20));
    }
}
