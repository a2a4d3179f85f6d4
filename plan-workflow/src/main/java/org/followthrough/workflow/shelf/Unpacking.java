package org.followthrough.workflow.shelf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.followthrough.domain.decision.Refusal;

/**
 * What an office document grows to when somebody opens it: an archive, which may hold archives.
 *
 * <p>Its own list is judged before anything is unpacked; then what comes out is counted, because a list can lie.
 */
final class Unpacking {

    static final int MOST_FILES = 1_000;
    static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final int MEGABYTE = 1024 * 1024;
    /** How many times its size a file may grow once it is larger than a megabyte. */
    private static final int GROWTH = 100;
    private static final int DEEPEST = 3;
    private static final int LISTED = 0x504b0102;
    private static final int BEGINS = 0x504b0304;

    private final String name;
    private int files;
    private long bytes;

    private Unpacking(String name) {
        this.name = name;
    }

    /** Why an archive is not kept; empty when it may be. */
    static Optional<Refusal> refusal(Path archive, String name) throws IOException {
        return new Unpacking(name).refusal(archive);
    }

    private Optional<Refusal> refusal(Path archive) throws IOException {
        if (listed(archive) > MOST_FILES) {
            return Optional.of(tooMuch());
        }
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            Optional<Refusal> byItsList = byItsList(entries, Files.size(archive));
            if (byItsList.isPresent()) {
                return byItsList;
            }
            for (ZipArchiveEntry entry : entries) {
                if (isTooMuch(zip.getInputStream(entry), 1)) {
                    return Optional.of(tooMuch());
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(Refusal.of("evidence.archive-broken", name));
        }
    }

    /** How many files an archive lists, told without holding the list, which may be made to fill the memory. */
    private static int listed(Path archive) throws IOException {
        int listed = 0;
        int window = 0;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(archive), MEGABYTE)) {
            for (int read = content.read(); read >= 0; read = content.read()) {
                window = window << Byte.SIZE | read;
                listed += window == LISTED ? 1 : 0;
            }
        }
        return listed;
    }

    private Optional<Refusal> byItsList(List<ZipArchiveEntry> entries, long size) {
        Set<String> names = new HashSet<>();
        long packed = 0;
        long unpacked = 0;
        for (ZipArchiveEntry entry : entries) {
            if (!names.add(entry.getName()) || entry.isUnixSymlink() || leadsOut(entry.getName())) {
                return Optional.of(Refusal.of("evidence.archive-forged", name));
            }
            packed += Math.max(0, entry.getCompressedSize());
            unpacked += Math.max(0, entry.getSize());
            if (entry.getSize() > MEGABYTE && entry.getSize() / GROWTH > entry.getCompressedSize()) {
                return Optional.of(tooMuch());
            }
        }
        return unpacked > MOST_BYTES || packed > size ? Optional.of(tooMuch()) : Optional.empty();
    }

    private static boolean leadsOut(String entry) {
        return entry.startsWith("/") || entry.contains("\\") || entry.contains(":") || entry.indexOf('\0') >= 0
                || List.of(entry.split("/")).contains("..");
    }

    private boolean isTooMuch(InputStream file, int depth) throws IOException {
        if (++files > MOST_FILES || depth > DEEPEST) {
            return true;
        }
        BufferedInputStream content = new BufferedInputStream(file);
        return isArchive(content) ? isTooMuchWithin(new ZipInputStream(content), depth) : isTooLong(content);
    }

    private boolean isTooMuchWithin(ZipInputStream archive, int depth) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (isTooMuch(archive, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTooLong(InputStream content) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int read = content.read(buffer); read >= 0 && bytes <= MOST_BYTES; read = content.read(buffer)) {
            bytes += read;
        }
        return bytes > MOST_BYTES;
    }

    private static boolean isArchive(BufferedInputStream content) throws IOException {
        content.mark(Integer.BYTES);
        int begin = 0;
        for (int at = 0; at < Integer.BYTES; at++) {
            begin = begin << Byte.SIZE | content.read() & 0xff;
        }
        content.reset();
        return begin == BEGINS;
    }

    private Refusal tooMuch() {
        return Refusal.of("evidence.archive-too-large", name, MOST_BYTES / MEGABYTE, MOST_FILES);
    }
}
