package org.followthrough.web.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.web.documents.in.PlanDocumentReader;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReplayPlan;
import org.followthrough.workflow.port.ReplayPlan.Replay;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code replay FILE FROM UNTIL}: runs a printed plan on a fast clock and prints what would have happened. */
public final class ReplayCommand {

    /** The word that calls it. */
    public static final String NAME = "replay";

    private static final int ARGUMENTS = 4;

    private final PrintStream out;
    private final PrintStream err;
    private final Words words = Words.ofTheProduct();

    ReplayCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether arguments call this command. */
    public static boolean isCalledBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Runs it on the console; 0 when the plan was replayed, 1 when it was refused. */
    public static int run(String... arguments) {
        return new ReplayCommand(new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8)).replay(arguments);
    }

    int replay(String... arguments) {
        if (arguments.length != ARGUMENTS) {
            return refuse(Refusal.of("replay.usage"));
        }
        try {
            return replay(arguments[1], LocalDate.parse(arguments[2]), LocalDate.parse(arguments[3]));
        } catch (DateTimeException noDay) {
            return refuse(Refusal.of("replay.usage"));
        }
    }

    private int replay(String file, LocalDate from, LocalDate until) {
        try (InputStream document = Files.newInputStream(Path.of(file))) {
            Decision<RawTable> table = new PlanDocumentReader().read(document);
            if (table instanceof Decision.Refused<RawTable> refused) {
                return refuse(refused.refusal());
            }
            return print(run(new ReplayPlan.Command(((Decision.Accepted<RawTable>) table).result(), from, until)));
        } catch (IOException | InvalidPathException unreadable) {
            return refuse(Refusal.of("document.read.no-file", file));
        }
    }

    private static Decision<Replay> run(ReplayPlan.Command command) {
        try (ConfigurableApplicationContext workflow = new SpringApplicationBuilder(ReplayApplication.class)
                .web(WebApplicationType.NONE)
                .profiles(NAME)
                .run("--follow-through.engine.run-jobs=false", "--spring.datasource.url=jdbc:h2:mem:replay")) {
            return workflow.getBean(ReplayPlan.class).replay(command);
        }
    }

    private int print(Decision<Replay> replay) {
        if (replay instanceof Decision.Refused<Replay> refused) {
            return refuse(refused.refusal());
        }
        out.print(new ReplayTable(((Decision.Accepted<Replay>) replay).result(), words).write());
        return 0;
    }

    private int refuse(Refusal refusal) {
        err.println(words.refusal(refusal));
        return 1;
    }
}
