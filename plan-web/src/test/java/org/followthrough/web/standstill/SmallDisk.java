package org.followthrough.web.standstill;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of the test in memory, that it fills and empties. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where nobody may mount a disk. */
    static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
                "Skipped: small disks cannot be mounted here.");
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Leaves so much room and no more. */
    void fillUpTo(int megabytesLeft) throws IOException {
        Files.deleteIfExists(folder.resolve("filler"));
        byte[] block = new byte[64 * 1024];
        long room = folder.toFile().getUsableSpace() - megabytesLeft * 1024L * 1024;
        try (OutputStream filler = Files.newOutputStream(folder.resolve("filler"))) {
            for (long written = 0; written < room; written += block.length) {
                filler.write(block);
            }
        }
    }

    void empty() throws IOException {
        Files.delete(folder.resolve("filler"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
