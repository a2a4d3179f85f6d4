package org.followthrough.bench.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The trail as the product's own command finds it, in a process of its own. */
final class VerifiedTrail {

    private VerifiedTrail() {
    }

    /** @param folder in which the product has run; the heads of the chains are left there */
    static boolean isWhole(Path jar, List<String> settings, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString(), "verify-trail"));
        command.addAll(settings);
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("heads.csv").toFile()).start().waitFor() == 0;
    }
}
