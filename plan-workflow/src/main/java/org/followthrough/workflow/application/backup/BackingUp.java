package org.followthrough.workflow.application.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.outbound.DatabaseDump;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.followthrough.workflow.application.outbound.EvidenceShelf;
import org.followthrough.workflow.port.BackUp;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Writes the database first and copies the evidence afterwards: a file is on the shelf before a row names it, so that the
 * copy holds every file that the dump names.
 */
@Component
class BackingUp implements BackUp {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAMED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{9}Z");

    private final DatabaseDump database;
    private final EvidenceRegister register;
    private final EvidenceShelf shelf;
    private final Clock clock;

    BackingUp(DatabaseDump database, EvidenceRegister register, EvidenceShelf shelf, Clock clock) {
        this.database = database;
        this.register = register;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public Decision<Made> backUp(Path into) {
        if (database.isEmpty()) {
            return Decision.refused("backup.nothing");
        }
        String name = NAME.format(clock.instant());
        Path arriving = into.resolve("arriving-" + name);
        try {
            Files.createDirectories(arriving);
            Decision<Path> dump = database.write(arriving);
            return dump instanceof Decision.Accepted<Path> written
                    ? Decision.accepted(finish(written.result(), into.resolve(name)))
                    : new Decision.Refused<>(((Decision.Refused<Path>) dump).refusal());
        } catch (IOException failed) {
            return Decision.refused("backup.failed", into, failed.getMessage());
        } finally {
            deleteQuietly(arriving);
        }
    }

    private Made finish(Path dump, Path place) throws IOException {
        EvidenceCopies copies = new EvidenceCopies(place.resolveSibling(EvidenceCopies.FOLDER));
        for (String file : register.files()) {
            copies.take(file, shelf);
        }
        Manifest.of(dump, copies.whole()).write(dump.getParent());
        Files.move(dump.getParent(), place, StandardCopyOption.ATOMIC_MOVE);
        return new Made(place, copies.whole().size(), copies.copied(), copies.damaged());
    }

    @Override
    public int keepLatest(Path into, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(most + " back-ups are to be kept; it must be at least 1.");
        }
        try (Stream<Path> folders = Files.list(into)) {
            List<Path> old = folders.filter(folder -> NAMED.matcher(folder.getFileName().toString()).matches())
                    .sorted(Comparator.reverseOrder()).skip(most).toList();
            for (Path folder : old) {
                FileSystemUtils.deleteRecursively(folder);
            }
            return old.size();
        } catch (IOException failed) {
            throw new UncheckedIOException("Old back-ups in " + into + " cannot be deleted.", failed);
        }
    }

    /** What stays is litter beside the back-ups, and no reason to call a finished one failed. */
    private static void deleteQuietly(Path arriving) {
        FileSystemUtils.deleteRecursively(arriving.toFile());
    }
}
