package org.followthrough.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What keeping a file costs with nothing around it: its bytes are copied and forced to the disk. */
final class CopiedFile {

    private CopiedFile() {
    }

    static void make(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            in.transferTo(0, in.size(), out);
            out.force(true);
        }
    }
}
