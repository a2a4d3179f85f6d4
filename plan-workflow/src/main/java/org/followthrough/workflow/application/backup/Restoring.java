package org.followthrough.workflow.application.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.outbound.DatabaseDump;
import org.followthrough.workflow.application.outbound.UnfinishedRestore;
import org.followthrough.workflow.port.HoldMails;
import org.followthrough.workflow.port.RestoreBackUp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Holds all of a back-up against its list, then copies the evidence, and fills the database last.
 *
 * <p>The database is marked until its mails are held: after a death in between the product would send everything that
 * waited in the back-up.
 */
@Component
class Restoring implements RestoreBackUp {

    private final DatabaseDump database;
    private final UnfinishedRestore unfinished;
    private final HoldMails mails;
    private final Path evidence;

    Restoring(
            DatabaseDump database,
            UnfinishedRestore unfinished,
            HoldMails mails,
            @Value("${follow-through.evidence.folder:./data/evidence}") Path evidence) {
        this.database = database;
        this.unfinished = unfinished;
        this.mails = mails;
        this.evidence = evidence;
    }

    @Override
    public Decision<Restored> restore(Path from) {
        if (!database.isEmpty()) {
            return Decision.refused("restore.not-empty");
        }
        try {
            Decision<Manifest> whole = Manifest.whole(from);
            return whole instanceof Decision.Accepted<Manifest> manifest
                    ? restore(from, manifest.result())
                    : new Decision.Refused<>(((Decision.Refused<Manifest>) whole).refusal());
        } catch (IOException failed) {
            return Decision.refused("restore.failed", from, failed.getMessage());
        }
    }

    private Decision<Restored> restore(Path from, Manifest manifest) throws IOException {
        for (String file : manifest.files()) {
            Path place = EvidenceCopies.place(evidence, file);
            Files.createDirectories(place.getParent());
            Files.copy(EvidenceCopies.place(from.resolveSibling(EvidenceCopies.FOLDER), file), place,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        unfinished.begin();
        Decision<Path> filled = database.read(from.resolve(manifest.dump()));
        if (filled.isAccepted()) {
            mails.hold();
        }
        unfinished.end();
        return filled.map(file -> new Restored(manifest.files().size()));
    }
}
