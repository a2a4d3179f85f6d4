package org.followthrough.web.standstill;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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

    /** Leaves so much room and no more, without leaving more of it meanwhile. */
    void fillUpTo(int megabytesLeft) throws IOException {
        Path filler = folder.resolve("filler");
        long filled = Files.exists(filler) ? Files.size(filler) : 0;
        long wanted = filled + folder.toFile().getUsableSpace() - megabytesLeft * 1024L * 1024;
        try (FileChannel file = FileChannel.open(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.truncate(wanted);
            ByteBuffer block = ByteBuffer.allocate(64 * 1024);
            for (long end = file.size(); end < wanted; end += block.capacity()) {
                file.write(block.rewind(), end);
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
