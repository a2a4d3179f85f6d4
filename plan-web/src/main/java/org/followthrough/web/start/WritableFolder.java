package org.followthrough.web.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** A folder that the product has to write to. */
record WritableFolder(String what, Path folder) {

    static WritableFolder of(String what, String folder) {
        return of(what, Path.of(folder));
    }

    static WritableFolder of(String what, Path folder) {
        return new WritableFolder(what, folder.toAbsolutePath().normalize());
    }

    /** Makes it where it is missing, and tries. @throws FailureAnalyzedException with the sentence for the administrator */
    void require() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "trying-", ".tmp"));
        } catch (IOException | SecurityException refused) {
            throw new FailureAnalyzedException("The folder " + folder + " of the " + what + " cannot be written to: "
                    + refused.getClass().getSimpleName() + ".",
                    "Give it to the user that Follow-through runs as, or name another one.", refused);
        }
    }
}
