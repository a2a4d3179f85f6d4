package org.followthrough.workflow.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.outbound.EvidenceShelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps files in a folder, named by their hash. A file is written beside its place, forced to disk and then moved, so
 * that a name always stands for the whole content.
 */
@Component
class FolderShelf implements EvidenceShelf {

    private final Path folder;
    private final DataSize largest;
    private final AcceptedTypes types;

    FolderShelf(
            @Value("${follow-through.evidence.folder:./data/evidence}") Path folder,
            @Value("${follow-through.evidence.largest-file:25MB}") DataSize largest,
            AcceptedTypes types) {
        this.folder = folder;
        this.largest = largest;
        this.types = types;
    }

    @Override
    public Decision<Kept> keep(InputStream content, String originalName) throws IOException {
        Files.createDirectories(folder);
        Path arriving = Files.createTempFile(folder, "arriving-", ".part");
        try {
            MessageDigest digest = sha256();
            long size = copy(new DigestInputStream(content, digest), arriving);
            if (size == 0) {
                return Decision.refused("evidence.empty-file", originalName);
            }
            if (size > largest.toBytes()) {
                return Decision.refused("evidence.too-large", originalName, largest.toMegabytes());
            }
            String type = types.of(arriving);
            if (!types.accepts(type)) {
                return Decision.refused("evidence.type-not-accepted", originalName, type);
            }
            if (!types.fits(type, originalName)) {
                return Decision.refused("evidence.name-contradicts-content", originalName, type);
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            settle(arriving, place(hash));
            return Decision.accepted(new Kept(hash, size, type));
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    /** Stops one byte past the limit, whatever was promised about the length. */
    private long copy(InputStream content, Path arriving) throws IOException {
        try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read; size <= largest.toBytes() && (read = content.read(buffer)) >= 0; size += read) {
                out.write(buffer, 0, read);
            }
            channel.force(true);
            return size;
        }
    }

    private void settle(Path arriving, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel parent = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        Path place = place(sha256);
        try (InputStream content = new DigestInputStream(Files.newInputStream(place), sha256())) {
            MessageDigest digest = ((DigestInputStream) content).getMessageDigest();
            content.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                throw new IOException("The file " + sha256 + " no longer holds what was given.");
            }
        }
        return Files.newInputStream(place);
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("\"" + sha256 + "\" is no SHA-256.");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
