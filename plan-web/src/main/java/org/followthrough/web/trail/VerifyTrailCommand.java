package org.followthrough.web.trail;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.web.offline.OfflineDatabase;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.NotedHeads;
import org.followthrough.workflow.port.VerifyTrail;
import org.followthrough.workflow.port.VerifyTrail.Verdict;

/**
 * {@code verify-trail}: checks that nobody has changed the trail in the database, without a server. It prints the head of
 * each chain; kept elsewhere and given back with {@code --noted FILE}, they also find out a trail that was written anew.
 */
public final class VerifyTrailCommand {

    private static final String NAME = "verify-trail";
    private static final String NOTED = "--noted";

    private final PrintStream out;
    private final PrintStream err;
    private final Words words = Words.ofTheProduct();
    private boolean whole = true;

    VerifyTrailCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether arguments call this command. */
    public static boolean isCalledBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Runs it on the console; 0 when the trail is whole, 1 when it is broken or cannot be read. */
    public static int run(String... arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new VerifyTrailCommand(System.out, err).verify(List.of(arguments).subList(1, arguments.length));
    }

    int verify(List<String> arguments) {
        List<String> settings = new ArrayList<>(arguments);
        int noted = settings.indexOf(NOTED);
        if (noted >= 0 && noted + 1 < settings.size()) {
            Decision<List<Head>> heads = NotedHeads.of(settings.remove(noted + 1));
            settings.remove(noted);
            return heads instanceof Decision.Accepted<List<Head>> known
                    ? verify(known.result(), settings)
                    : refuse(((Decision.Refused<List<Head>>) heads).refusal());
        }
        return verify(List.of(), settings);
    }

    private int verify(List<Head> noted, List<String> settings) {
        if (!OfflineDatabase.areSettings(settings)) {
            return refuse(Refusal.of("verify.usage"));
        }
        out.println(NotedHeads.HEADING);
        Decision<Boolean> done = OfflineDatabase.ask(settings, workflow -> {
            workflow.getBean(VerifyTrail.class).verify(noted, this::say);
            return Decision.accepted(true);
        });
        out.flush();
        return done instanceof Decision.Refused<Boolean> refused ? refuse(refused.refusal()) : whole ? 0 : 1;
    }

    private void say(Verdict verdict) {
        if (verdict.broken() == null) {
            out.println(NotedHeads.line(verdict.plan(), verdict.head()));
            return;
        }
        whole = false;
        String chain = verdict.plan() == null ? words.say("verify.no-plan") : words.say("verify.plan", verdict.plan());
        err.println(words.say("verify.broken", chain, words.refusal(verdict.broken())));
    }

    private int refuse(Refusal refusal) {
        err.println(words.refusal(refusal));
        return 1;
    }
}
