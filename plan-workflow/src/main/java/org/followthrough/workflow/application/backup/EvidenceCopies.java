package org.followthrough.workflow.application.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.workflow.application.outbound.EvidenceShelf;

/** Copies of evidence files beside the back-ups, each named by its SHA-256. */
final class EvidenceCopies {

    static final String FOLDER = "evidence";

    private static final int PIECE = 8192;

    private final Path folder;
    private final List<String> whole = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private int copied;

    EvidenceCopies(Path folder) {
        this.folder = folder;
    }

    static Path place(Path folder, String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** @throws IOException if the copy cannot be written; a file that the shelf does not give whole is noted as damaged */
    void take(String sha256, EvidenceShelf shelf) throws IOException {
        Path place = place(folder, sha256);
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            Path arriving = Files.createTempFile(place.getParent(), "arriving-", ".part");
            try {
                if (!fill(arriving, sha256, shelf)) {
                    damaged.add(sha256);
                    return;
                }
                Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
                copied++;
            } finally {
                Files.deleteIfExists(arriving);
            }
        }
        whole.add(sha256);
    }

    /** Whether the shelf gave what the hash says. */
    private static boolean fill(Path arriving, String sha256, EvidenceShelf shelf) throws IOException {
        try (InputStream content = open(sha256, shelf); FileChannel file = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            OutputStream copy = Channels.newOutputStream(file);
            byte[] piece = new byte[PIECE];
            for (int length = read(content, piece); length >= 0; length = read(content, piece)) {
                copy.write(piece, 0, length);
            }
            file.force(true);
        }
        return Manifest.sha256(arriving).equals(sha256);
    }

    /** Ends early where the file is damaged or the disk cannot read it: what there is of it is not what the hash says. */
    private static int read(InputStream content, byte[] piece) {
        try {
            return content.read(piece);
        } catch (IOException damagedOrUnreadable) {
            return -1;
        }
    }

    /** Nothing where the shelf has no such file, or one that is damaged. */
    private static InputStream open(String sha256, EvidenceShelf shelf) {
        try {
            return shelf.open(sha256);
        } catch (IOException missingOrDamaged) {
            return InputStream.nullInputStream();
        }
    }

    List<String> whole() {
        return whole;
    }

    List<String> damaged() {
        return damaged;
    }

    int copied() {
        return copied;
    }
}
