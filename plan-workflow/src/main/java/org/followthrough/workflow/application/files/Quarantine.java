package org.followthrough.workflow.application.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.workflow.application.outbound.FileScanner;
import org.followthrough.workflow.application.outbound.Screenings;
import org.springframework.stereotype.Component;

/** Keeps files apart until the virus scanner has looked at them, where the body has set up a scanner. */
@Component
public class Quarantine {

    private final FileScanner scanner;
    private final Screenings screenings;

    Quarantine(FileScanner scanner, Screenings screenings) {
        this.scanner = scanner;
        this.screenings = screenings;
    }

    /** Lets a file wait for the scanner, in the transaction that records it. */
    public void begin(Evidence evidence) {
        if (scanner.isConfigured() && evidence.content() instanceof Evidence.File file) {
            screenings.ask(file.sha256(), evidence.receivedAt());
        }
    }

    /** How each piece stands, by its id; a file that the scanner was never asked about waits, once there is a scanner. */
    public Map<UUID, Screening> of(Collection<Evidence> evidence) {
        List<String> files = evidence.stream()
                .map(Evidence::content)
                .filter(Evidence.File.class::isInstance)
                .map(content -> ((Evidence.File) content).sha256())
                .distinct()
                .toList();
        Map<String, Screening> known = screenings.of(files);
        Map<UUID, Screening> standing = new HashMap<>();
        evidence.forEach(one -> standing.put(one.id(), one.content() instanceof Evidence.File file
                ? standing(known.getOrDefault(file.sha256(), Screening.WAITING))
                : Screening.NONE));
        return standing;
    }

    /** What was found stays found; what nobody will look at is not kept from anybody. */
    private Screening standing(Screening known) {
        return known.equals(Screening.WAITING) && !scanner.isConfigured() ? Screening.NONE : known;
    }
}
