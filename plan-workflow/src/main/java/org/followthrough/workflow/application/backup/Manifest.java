package org.followthrough.workflow.application.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.digest.Sha256;

/**
 * What a back-up consists of, in the form that {@code sha256sum --check} reads too.
 *
 * @param dump  the name of the file with the database
 * @param seal  its SHA-256
 * @param files the SHA-256 of each file of the evidence
 */
record Manifest(String dump, String seal, List<String> files) {

    static final String NAME = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (database\\.[\\w.]+|\\.\\./evidence/[0-9a-f]{2}/([0-9a-f]{64}))");

    static Manifest of(Path dump, List<String> files) throws IOException {
        return new Manifest(dump.getFileName().toString(), sha256(dump), List.copyOf(files));
    }

    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(seal + "  " + dump);
        files.forEach(file -> lines.add(file + "  ../" + EvidenceCopies.FOLDER + "/" + file.substring(0, 2) + "/" + file));
        Path manifest = Files.write(folder.resolve(NAME), lines);
        try (FileChannel written = FileChannel.open(manifest, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /** @return the manifest of a back-up whose files are all as it says, or refused with {@code restore.…} */
    static Decision<Manifest> whole(Path folder) throws IOException {
        Path manifest = folder.resolve(NAME);
        if (!Files.isRegularFile(manifest)) {
            return Decision.refused("restore.no-backup", folder, NAME);
        }
        String dump = null;
        String seal = null;
        List<String> files = new ArrayList<>();
        for (String line : Files.readAllLines(manifest)) {
            Matcher part = LINE.matcher(line);
            if (!part.matches()) {
                return Decision.refused("restore.no-line", manifest, line);
            }
            Path file = folder.resolve(part.group(2));
            if (!Files.isRegularFile(file) || !sha256(file).equals(part.group(1))) {
                return Decision.refused("restore.broken-file", file);
            }
            if (part.group(3) == null) {
                dump = part.group(2);
                seal = part.group(1);
            } else {
                files.add(part.group(3));
            }
        }
        return dump == null
                ? Decision.refused("restore.no-backup", folder, "database.…")
                : Decision.accepted(new Manifest(dump, seal, List.copyOf(files)));
    }

    static String sha256(Path file) throws IOException {
        try (DigestInputStream content = new DigestInputStream(Files.newInputStream(file), Sha256.begin())) {
            content.transferTo(OutputStream.nullOutputStream());
            return Sha256.end(content.getMessageDigest());
        }
    }
}
