package org.followthrough.web.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.documents.out.PlanExport;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadPlanTable;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code write --plan N --as docx --to FILE}: writes a plan of the database as a document, without a server. */
public final class WriteCommand {

    /** The word that calls it. */
    public static final String NAME = "write";

    private static final List<String> SETTINGS = List.of("--spring.flyway.enabled=false",
            "--spring.main.lazy-initialization=true", "--logging.threshold.console=OFF");

    private final PrintStream out;
    private final PrintStream err;
    private final Words words = Words.ofTheProduct();

    WriteCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether arguments call this command. */
    public static boolean isCalledBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Runs it on the console; 0 when the plan was written, 1 when it was refused. */
    public static int run(String... arguments) {
        return new WriteCommand(System.out, new PrintStream(System.err, true, StandardCharsets.UTF_8)).write(arguments);
    }

    int write(String... arguments) {
        Decision<WriteArguments> asked = WriteArguments.of(List.of(arguments).subList(1, arguments.length));
        return asked instanceof Decision.Accepted<WriteArguments> accepted
                ? write(accepted.result())
                : refuse(((Decision.Refused<WriteArguments>) asked).refusal());
    }

    private int write(WriteArguments asked) {
        Decision<PlanTable> plan = read(asked);
        if (plan instanceof Decision.Refused<PlanTable> refused) {
            return refuse(refused.refusal());
        }
        try {
            send(((Decision.Accepted<PlanTable>) plan).result(), asked);
            return 0;
        } catch (IOException | InvalidPathException unwritable) {
            return refuse(Refusal.of("write.no-file", asked.to()));
        }
    }

    private Decision<PlanTable> read(WriteArguments asked) {
        OpenedDatabase database = new OpenedDatabase();
        String[] settings = Stream.concat(SETTINGS.stream(), asked.settings().stream()).toArray(String[]::new);
        try (ConfigurableApplicationContext workflow = new SpringApplicationBuilder(WriteApplication.class)
                .web(WebApplicationType.NONE).profiles(NAME).listeners(database).run(settings)) {
            PlanTable plan = workflow.getBean(ReadPlanTable.class).whole(asked.plan());
            return new PlanExport(words).fitting(plan, asked.format());
        } catch (NotFoundException noPlan) {
            return Decision.refused("write.no-plan", asked.plan());
        } catch (RuntimeException broken) {
            Optional<Refusal> why = database.why(broken);
            if (why.isEmpty()) {
                throw broken;
            }
            return new Decision.Refused<>(why.get());
        }
    }

    private void send(PlanTable plan, WriteArguments asked) throws IOException {
        PlanExport export = new PlanExport(words);
        if (asked.to() == null) {
            export.write(plan, asked.format(), out);
            out.flush();
            return;
        }
        try (OutputStream file = Files.newOutputStream(Path.of(asked.to()))) {
            export.write(plan, asked.format(), file);
        }
        out.println(words.say("write.done", asked.plan(), asked.to(), plan.rows().size()));
    }

    private int refuse(Refusal refusal) {
        err.println(words.refusal(refusal));
        return 1;
    }
}
