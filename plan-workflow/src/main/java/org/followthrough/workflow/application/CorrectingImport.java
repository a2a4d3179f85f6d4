package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.reading.Correction;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.port.CorrectImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a correction beside the table, which itself is never changed. */
@Component
class CorrectingImport implements CorrectImport {

    private static final int LONGEST = 20_000;

    private final ImportDesk desk;
    private final Imports imports;
    private final Clock clock;

    CorrectingImport(ImportDesk desk, Imports imports, Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<Integer> correct(Command command) {
        Actor actor = desk.programmeLead(command.by());
        Imports.Kept kept = desk.hold(command.importNumber());
        Correction correction = command.correction();
        return desk.told("import-corrected", actor, null,
                kept.fileName() + " · " + correction.key() + " · " + correction.field(),
                decide(kept, correction)
                        .map(sound -> imports.correct(kept.id(), sound, command.by(), clock.instant())));
    }

    private Decision<Correction> decide(Imports.Kept kept, Correction correction) {
        if (!kept.isOpen()) {
            return Decision.refused("import.closed", kept.fileName());
        }
        if (correction.value().length() > LONGEST) {
            return Decision.refused("import.correction-too-long", LONGEST);
        }
        return isIn(desk.draft(kept), correction.key())
                ? Decision.accepted(correction)
                : Decision.refused("import.no-such-row", correction.key());
    }

    private static boolean isIn(DraftPlan draft, String key) {
        return draft.action(key).isPresent()
                || draft.issues().stream().anyMatch(issue -> issue.no().equals(key))
                || draft.themes().stream().anyMatch(theme -> theme.code().equals(key));
    }
}
