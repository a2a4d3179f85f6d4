package org.followthrough.workflow.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.domain.digest.Sha256;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.springframework.stereotype.Component;

/** Where files arrive: written beside the shelf while their hash is computed, and judged by their content. */
@Component
class Reception {

    private static final String BEGIN = "arriving-";
    private static final String END = ".part";
    private static final int AT_ONCE = 64 * 1024;

    private final long largest;
    private final AcceptedTypes types;
    private final Disk disk;

    Reception(ShelfSettings settings, AcceptedTypes types, Disk disk) {
        this.largest = settings.largestFile().toBytes();
        this.types = types;
        this.disk = disk;
    }

    /** A file that was received and may be kept; it is on disk for good, under a name of its own. */
    record Received(Path place, String sha256, long size, String mediaType) {
    }

    Decision<Received> receive(InputStream content, String name, String declared, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path place = Files.createTempFile(folder, BEGIN, END);
        Decision<Received> judged = null;
        try {
            MessageDigest digest = Sha256.begin();
            long size = copy(new DigestInputStream(content, digest), place);
            judged = judge(place, name, declared, size, digest);
            return judged;
        } finally {
            if (judged == null || !judged.isAccepted()) {
                Files.deleteIfExists(place);
            }
        }
    }

    private Decision<Received> judge(Path place, String name, String declared, long size, MessageDigest digest)
            throws IOException {
        if (size == 0) {
            return Decision.refused("evidence.empty-file", name);
        }
        if (size > largest) {
            return Decision.refused("evidence.too-large", name, largest / (1024 * 1024));
        }
        String type = types.of(place);
        Optional<Refusal> refusal = types.refusal(type, name, declared);
        if (refusal.isEmpty()) {
            refusal = OfficeContainer.isArchive(type)
                    ? Unpacking.refusal(place, name)
                    : OneKind.refusal(place, type, name);
        }
        return refusal.isPresent()
                ? new Decision.Refused<>(refusal.get())
                : Decision.accepted(new Received(place, Sha256.end(digest), size, type));
    }

    /** Stops one byte past the limit, whatever was promised about the length. */
    private long copy(InputStream content, Path place) throws IOException {
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] buffer = new byte[AT_ONCE];
            long size = 0;
            for (int read; size <= largest && (read = content.read(buffer)) >= 0; size += read) {
                out.write(buffer, 0, read);
            }
            disk.force(channel);
            return size;
        }
    }

    /** Clears away what arrived before an instant and went nowhere. */
    void clear(Path folder, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path left : arrivals(folder)) {
            if (Files.getLastModifiedTime(left).toInstant().isBefore(before)) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static List<Path> arrivals(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(BEGIN)
                    && file.getFileName().toString().endsWith(END)).toList();
        }
    }
}
