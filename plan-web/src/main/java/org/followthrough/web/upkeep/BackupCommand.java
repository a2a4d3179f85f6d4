package org.followthrough.web.upkeep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.offline.OfflineDatabase;
import org.followthrough.workflow.port.BackUp;
import org.followthrough.workflow.port.BackUp.Made;

/** {@code backup FOLDER}: makes a back-up, and ends with 1 when there is none or a file of the evidence is not in it. */
final class BackupCommand implements UpkeepCommand {

    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.isEmpty() || arguments.get(0).startsWith("-")
                || !OfflineDatabase.areSettings(arguments.subList(1, arguments.size()))) {
            return console.refuse(Refusal.of("backup.usage"));
        }
        try {
            Path into = Path.of(arguments.get(0));
            Decision<Made> made = OfflineDatabase.ask(arguments.subList(1, arguments.size()),
                    workflow -> workflow.getBean(BackUp.class).backUp(into));
            return made instanceof Decision.Refused<Made> refused
                    ? console.refuse(refused.refusal())
                    : report(((Decision.Accepted<Made>) made).result(), console);
        } catch (InvalidPathException noPath) {
            return console.refuse(Refusal.of("backup.failed", arguments.get(0), noPath.getReason()));
        }
    }

    private static int report(Made made, Console console) {
        console.say("backup.done", made.folder(), made.files(), made.copied());
        if (!made.damaged().isEmpty()) {
            console.warn("backup.damaged", made.damaged().size(), String.join(", ", made.damaged()));
        }
        return made.damaged().isEmpty() ? 0 : 1;
    }
}
