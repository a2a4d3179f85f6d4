package org.followthrough.workflow.application.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.domain.people.DailyQuota.Given;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Bays;
import org.followthrough.workflow.application.outbound.Bays.Bay;
import org.followthrough.workflow.application.outbound.EvidenceShelf;
import org.followthrough.workflow.application.outbound.EvidenceShelf.Arrived;
import org.followthrough.workflow.application.outbound.UnsoundFileException;
import org.followthrough.workflow.application.outbound.UnsoundFiles;
import org.springframework.stereotype.Component;

/** Puts files on the shelf and hands them out, and remembers which of them are no longer what was given. */
@Component
public class KeptFiles {

    private final EvidenceShelf shelf;
    private final Bays bays;
    private final UnsoundFiles unsound;
    private final DailyUploads uploads;
    private final Clock clock;

    KeptFiles(EvidenceShelf shelf, Bays bays, UnsoundFiles unsound, DailyUploads uploads, Clock clock) {
        this.shelf = shelf;
        this.bays = bays;
        this.unsound = unsound;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * Keeps a file that somebody gives, in the transaction that names it, or says why it cannot be kept. Nothing is taken
     * from somebody who may give nothing more today.
     */
    public Decision<Evidence.Content> keep(PersonId by, InputStream content, String name, String declaredType)
            throws IOException {
        if (uploads.look(by) instanceof Refused<Given> enough) {
            return new Refused<>(enough.refusal());
        }
        Decision<Arrived> taken = shelf.take(content, name, declaredType);
        if (taken instanceof Refused<Arrived> refused) {
            return new Refused<>(refused.refusal());
        }
        try (Arrived file = ((Accepted<Arrived>) taken).result()) {
            if (uploads.admit(by, file.size()) instanceof Refused<Given> tooMuch) {
                return new Refused<>(tooMuch.refusal());
            }
            bays.hold(Bay.of(file.sha256()));
            file.settle();
            return Decision.accepted(new Evidence.File(file.sha256(), file.size(), file.mediaType(), name));
        }
    }

    /**
     * Opens a file, in no transaction. One that was found unsound is read to its end first: somebody may have put it
     * right since.
     *
     * @throws UnsoundFileException if it is not what was given; of a long file only reading may say so
     */
    public InputStream open(String sha256) throws IOException {
        if (unsound.contains(sha256)) {
            Soundness now = shelf.check(sha256);
            unsound.found(sha256, now, clock.instant());
            if (now != Soundness.SOUND) {
                throw new UnsoundFileException(sha256, now);
            }
        }
        try {
            return new Watched(shelf.open(sha256), sha256);
        } catch (UnsoundFileException found) {
            throw remembered(sha256, found);
        }
    }

    private UnsoundFileException remembered(String sha256, UnsoundFileException found) {
        unsound.found(sha256, found.soundness(), clock.instant());
        return found;
    }

    /** Remembers what comes to light only while a file is read. */
    private final class Watched extends FilterInputStream {

        private final String sha256;

        Watched(InputStream content, String sha256) {
            super(content);
            this.sha256 = sha256;
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (UnsoundFileException found) {
                throw remembered(sha256, found);
            }
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            try {
                return super.read(buffer, from, length);
            } catch (UnsoundFileException found) {
                throw remembered(sha256, found);
            }
        }
    }
}
