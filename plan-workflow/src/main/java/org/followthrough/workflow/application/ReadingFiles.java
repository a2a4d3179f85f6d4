package org.followthrough.workflow.application;

import java.io.IOException;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Bays;
import org.followthrough.workflow.application.outbound.FileScanner;
import org.followthrough.workflow.application.outbound.Screenings;
import org.followthrough.workflow.application.outbound.Screenings.Kept;
import org.followthrough.workflow.application.outbound.Screenings.Waiting;
import org.followthrough.workflow.application.outbound.UnsoundFiles;
import org.followthrough.workflow.application.outbound.UnsoundFiles.Unsound;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadFiles;
import org.springframework.stereotype.Component;

/** Shows how the files of the evidence stand. No transaction is open while the scanner is asked. */
@Component
class ReadingFiles implements ReadFiles {

    private static final int SHOWN = 100;

    private final FileScanner scanner;
    private final Screenings screenings;
    private final Bays bays;
    private final UnsoundFiles unsound;
    private final Sight sight;

    ReadingFiles(FileScanner scanner, Screenings screenings, Bays bays, UnsoundFiles unsound, Sight sight) {
        this.scanner = scanner;
        this.screenings = screenings;
        this.bays = bays;
        this.unsound = unsound;
        this.sight = sight;
    }

    @Override
    public FilesPage files(PersonId by) {
        sight.administrator(by);
        Waiting waiting = screenings.waiting();
        return new FilesPage(scanner(), waiting.files(), waiting.since(),
                screenings.keptAway(SHOWN).stream().map(ReadingFiles::kept).toList(),
                new Sweep(bays.sweptSince(), unsound.latest(SHOWN).stream().map(ReadingFiles::unsound).toList()));
    }

    @Override
    public int unsound() {
        return unsound.count();
    }

    @Override
    public Scanner scanner() {
        if (!scanner.isConfigured()) {
            return new Scanner(false, Optional.empty());
        }
        try {
            scanner.greet();
            return new Scanner(true, Optional.empty());
        } catch (IOException away) {
            return new Scanner(true, Optional.of(String.valueOf(away.getMessage())));
        }
    }

    private static KeptFile kept(Kept kept) {
        return new KeptFile(kept.name(), new ActionRef(kept.plan(), kept.action()), kept.screening(), kept.at());
    }

    private static UnsoundFile unsound(Unsound file) {
        return new UnsoundFile(file.name(), new ActionRef(file.plan(), file.action()), file.soundness(), file.at());
    }
}
