package org.followthrough.web.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.documents.out.PlanExport;
import org.followthrough.web.offline.OfflineDatabase;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadPlanTable;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;

/** {@code write --plan N --as docx --to FILE}: writes a plan of the database as a document, without a server. */
public final class WriteCommand {

    /** The word that calls it. */
    public static final String NAME = "write";

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
        try {
            return OfflineDatabase.ask(asked.settings(), workflow -> new PlanExport(words)
                    .fitting(workflow.getBean(ReadPlanTable.class).whole(asked.plan()), asked.format()));
        } catch (NotFoundException noPlan) {
            return Decision.refused("write.no-plan", asked.plan());
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
