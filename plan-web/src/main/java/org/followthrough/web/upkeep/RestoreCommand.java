package org.followthrough.web.upkeep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.offline.OfflineDatabase;
import org.followthrough.workflow.port.RestoreBackUp;
import org.followthrough.workflow.port.RestoreBackUp.Restored;

/** {@code restore BACK-UP}: puts a back-up back, and then holds what was restored against the invariants. */
final class RestoreCommand implements UpkeepCommand {

    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.isEmpty() || arguments.get(0).startsWith("-")
                || !OfflineDatabase.areSettings(arguments.subList(1, arguments.size()))) {
            return console.refuse(Refusal.of("restore.usage"));
        }
        try {
            return restore(Path.of(arguments.get(0)).toAbsolutePath().normalize(), arguments.subList(1, arguments.size()), console);
        } catch (InvalidPathException noPath) {
            return console.refuse(Refusal.of("restore.failed", arguments.get(0), noPath.getReason()));
        }
    }

    private static int restore(Path from, List<String> settings, Console console) {
        Decision<Restored> restored = OfflineDatabase.fill(settings,
                workflow -> workflow.getBean(RestoreBackUp.class).restore(from));
        if (restored instanceof Decision.Refused<Restored> refused) {
            return console.refuse(refused.refusal());
        }
        console.say("restore.done", from, ((Decision.Accepted<Restored>) restored).result().files());
        return new CheckCommand().run(settings, console);
    }
}
