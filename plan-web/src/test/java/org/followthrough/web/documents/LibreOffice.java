package org.followthrough.web.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Another maker of the documents that the product reads; it runs without a window. */
public final class LibreOffice {

    private static final String COMMAND = "soffice";
    private static final int LONGEST_MINUTES = 3;

    private final Path folder;

    public LibreOffice(Path folder) {
        this.folder = folder;
    }

    public static boolean isHere() {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, COMMAND)));
    }

    /** Turns a document into one of another kind, beside it. */
    public Path convert(Path document, String inFilter, String ending, String outFilter) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(COMMAND, "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("office").toUri(), "--infilter=" + inFilter,
                "--convert-to", ending + (outFilter.isEmpty() ? "" : ":" + outFilter),
                "--outdir", folder.toString(), document.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        if (!office.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            office.destroyForcibly();
        }
        String name = document.getFileName().toString();
        Path converted = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
        if (!Files.exists(converted)) {
            throw new AssertionError("LibreOffice made no " + converted + ": " + Files.readString(folder.resolve("office.log")));
        }
        return converted;
    }
}
