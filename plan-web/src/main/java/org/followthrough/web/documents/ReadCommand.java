package org.followthrough.web.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.PlanReader;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.web.documents.in.PlanDocumentReader;
import org.followthrough.web.words.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code read FILE}: prints how a plan is read as JSON, without a server. */
public final class ReadCommand {

    /** The word that calls it. */
    public static final String NAME = "read";

    private final PrintStream out;
    private final PrintStream err;
    private final Words words = Words.ofTheProduct();

    ReadCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether arguments call this command. */
    public static boolean isCalledBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Runs it on the console; 0 when the plan was read, 1 when it was refused. */
    public static int run(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new ReadCommand(out, err).read(arguments);
    }

    int read(String... arguments) {
        if (arguments.length != 2) {
            return refuse(Refusal.of("document.read.usage"));
        }
        try (InputStream document = Files.newInputStream(Path.of(arguments[1]))) {
            Decision<RawTable> table = new PlanDocumentReader().read(document);
            if (table instanceof Decision.Refused<RawTable> refused) {
                return refuse(refused.refusal());
            }
            return print(new PlanReader().read(((Decision.Accepted<RawTable>) table).result()));
        } catch (IOException | InvalidPathException unreadable) {
            return refuse(Refusal.of("document.read.no-file", arguments[1]));
        }
    }

    private int print(Decision<DraftPlan> plan) {
        if (plan instanceof Decision.Refused<DraftPlan> refused) {
            return refuse(refused.refusal());
        }
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        DraftPlan draft = ((Decision.Accepted<DraftPlan>) plan).result();
        out.println(json.writeValueAsString(new PrintedPlan(words).of(draft)));
        return 0;
    }

    private int refuse(Refusal refusal) {
        err.println(words.refusal(refusal));
        return 1;
    }
}
