package org.followthrough.workflow.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.shelf.DyingDisk;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Primary;

/**
 * A process of its own that gives a file as evidence and dies on the way there.
 *
 * <p>Called with a database, a folder and nothing else it prepares an action and says who owns it; called with the owner
 * and the plan too it gives the file.
 */
final class EvidenceInChild {

    static final String CONTENT = "Twelve wards were seen.";

    private EvidenceInChild() {
    }

    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        MailsUnderTest.class, DyingDisk.class, DyingRegister.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + arguments[0], "follow-through.evidence.folder=" + arguments[1],
                        "follow-through.engine.run-jobs=false", "spring.main.banner-mode=off", "logging.level.root=error",
                        "spring.main.lazy-initialization=true",
                        "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}")
                .run()) {
            if (arguments.length == 2) {
                prepare(context);
            } else {
                give(context, new PersonId(UUID.fromString(arguments[2])), Integer.parseInt(arguments[3]));
            }
        }
    }

    private static void prepare(ConfigurableApplicationContext context) {
        Cast cast = context.getBean(SmallPlan.class).save();
        ActionRef action = cast.action("A1.1");
        context.getBean(PublishPlan.class).publish(cast.publication());
        context.getBean(AcceptAction.class).accept(new AcceptAction.Command(cast.owner(), action));
        System.out.println(cast.owner().value() + " " + action.plan());
    }

    private static void give(ConfigurableApplicationContext context, PersonId owner, int plan) throws IOException {
        context.getBean(AddEvidence.class).add(new AddEvidence.Command(owner, new ActionRef(plan, "A1.1"), "Visits",
                null, new AddEvidence.File("visits.txt", "text/plain",
                        new ByteArrayInputStream(CONTENT.getBytes(StandardCharsets.UTF_8)))));
        DyingDisk.reached("committed");
    }

    /** A register that dies once it has written the row, in the transaction that would keep it. */
    @Primary
    static class DyingRegister implements EvidenceRegister {

        private final EvidenceRegister register;

        DyingRegister(@Qualifier("jdbcEvidence") EvidenceRegister register) {
            this.register = register;
        }

        @Override
        public void add(Evidence evidence) {
            register.add(evidence);
            DyingDisk.reached("row");
        }

        @Override
        public List<Evidence> of(ActionId action) {
            return register.of(action);
        }

        @Override
        public Optional<Evidence> find(ActionId action, UUID evidence) {
            return register.find(action, evidence);
        }

        @Override
        public int pieces(ActionId action, int cycle) {
            return register.pieces(action, cycle);
        }

        @Override
        public List<String> files() {
            return register.files();
        }
    }
}
