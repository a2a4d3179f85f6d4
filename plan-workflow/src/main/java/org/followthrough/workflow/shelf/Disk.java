package org.followthrough.workflow.shelf;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** The steps by which a file comes to be on a disk for good. */
@Component
class Disk {

    void force(FileChannel file) throws IOException {
        file.force(true);
    }

    /** Moves a file to its place at once, in the same file system, over whatever is there. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Forces the names in a folder; without this a file that is on disk may have lost its name after a power cut. */
    void forceNames(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
