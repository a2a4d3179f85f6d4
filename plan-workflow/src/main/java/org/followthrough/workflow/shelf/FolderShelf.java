package org.followthrough.workflow.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.digest.Sha256;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.workflow.application.outbound.EvidenceShelf;
import org.followthrough.workflow.application.outbound.UnsoundFileException;
import org.followthrough.workflow.shelf.Reception.Received;
import org.springframework.stereotype.Component;

/**
 * Keeps files in a folder, named by their hash. A file is written beside its place, forced to disk and then moved, so
 * that a name always stands for the whole content.
 */
@Component
class FolderShelf implements EvidenceShelf {

    private final Path folder;
    private final Reception reception;
    private final Disk disk;

    FolderShelf(ShelfSettings settings, Reception reception, Disk disk) {
        this.folder = settings.folder();
        this.reception = reception;
        this.disk = disk;
    }

    @Override
    public Decision<Arrived> take(InputStream content, String originalName, String declaredType) throws IOException {
        return reception.receive(content, originalName, declaredType, folder).map(BesideItsPlace::new);
    }

    /** A file is missing only from a folder that is there; else all of it has gone, as when a disk is not mounted. */
    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return VerifiedStream.of(Files.newInputStream(place(sha256)), sha256);
        } catch (NoSuchFileException missing) {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString(), null, "the folder of the evidence is not there");
            }
            throw new UnsoundFileException(sha256, Soundness.MISSING);
        }
    }

    @Override
    public Soundness check(String sha256) throws IOException {
        try (InputStream content = open(sha256)) {
            content.transferTo(OutputStream.nullOutputStream());
            return Soundness.SOUND;
        } catch (UnsoundFileException unsound) {
            return unsound.soundness();
        } catch (IOException failed) {
            if (Files.isRegularFile(place(sha256))) {
                return Soundness.UNREADABLE;
            }
            throw failed;
        }
    }

    @Override
    public List<Stored> in(String bay) throws IOException {
        Path place = folder.resolve(bay);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        List<Stored> stored = new ArrayList<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.filter(one -> Sha256.isOne(one.getFileName().toString())).toList()) {
                stored.add(new Stored(file.getFileName().toString(), Files.getLastModifiedTime(file).toInstant()));
            }
        }
        return stored;
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    @Override
    public void clearArrivals(Instant before) throws IOException {
        reception.clear(folder, before);
    }

    private Path place(String sha256) {
        return folder.resolve(checked(sha256).substring(0, 2)).resolve(sha256);
    }

    /** A file in the same folder as its place, so that moving it is one step. */
    private final class BesideItsPlace implements Arrived {

        private final Received received;

        BesideItsPlace(Received received) {
            this.received = received;
        }

        @Override
        public String sha256() {
            return received.sha256();
        }

        @Override
        public long size() {
            return received.size();
        }

        @Override
        public String mediaType() {
            return received.mediaType();
        }

        @Override
        public void settle() throws IOException {
            Path place = place(sha256());
            if (!Files.isDirectory(place.getParent())) {
                Files.createDirectories(place.getParent());
                disk.forceNames(folder);
            }
            disk.move(received.place(), place);
            disk.forceNames(place.getParent());
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(received.place());
        }
    }

    /** Refuses what could lead anywhere but to a file of the shelf. */
    private static String checked(String name) {
        if (!Sha256.isOne(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no SHA-256.");
        }
        return name;
    }
}
