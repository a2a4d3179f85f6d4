package org.followthrough.web.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where a real, published plan and its careful reading lie beside the project; they are no part of it. */
public final class PublishedPlan {

    private PublishedPlan() {
    }

    /** A file of the plan, from the module's folder or the project's root. */
    public static Path file(String name) {
        return Stream.of(Path.of("..", "..", "shared"), Path.of("..", "shared"))
                .map(shared -> shared.resolve("real-plan").resolve(name))
                .filter(Files::exists).findFirst()
                .orElse(Path.of("..", "..", "shared", "real-plan", name));
    }
}
