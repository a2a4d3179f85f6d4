package org.followthrough.workflow.shelf;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.springframework.context.annotation.Primary;

/** A disk whose process dies around the step that the property {@value #STEP} names. */
@Primary
public class DyingDisk extends Disk {

    public static final String STEP = "dies.at";

    /** Ends the process at once, as a kill does, if this is its step. */
    public static void reached(String step) {
        if (step.equals(System.getProperty(STEP))) {
            Runtime.getRuntime().halt(137);
        }
    }

    @Override
    void force(FileChannel file) throws IOException {
        reached("written");
        super.force(file);
        reached("forced");
    }

    @Override
    void move(Path from, Path to) throws IOException {
        super.move(from, to);
        reached("moved");
    }

    @Override
    void forceNames(Path folder) throws IOException {
        super.forceNames(folder);
        reached("names forced");
    }
}
