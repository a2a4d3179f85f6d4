package org.followthrough.workflow.standstill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The places on this machine that the product writes to. */
@Component
class WatchedDisks {

    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:file:([^;]+).*");

    private final List<Place> places = new ArrayList<>();

    /** @param folder which need not exist yet */
    record Place(String name, Path folder) {

        /** In bytes; of the disk that the folder is on, or will be on. */
        long free() {
            Path there = folder.toAbsolutePath();
            while (there.getParent() != null && !there.toFile().exists()) {
                there = there.getParent();
            }
            return there.toFile().getUsableSpace();
        }
    }

    WatchedDisks(StandstillSettings settings, Environment environment) {
        add("evidence", environment.getProperty("follow-through.evidence.folder", "./data/evidence"));
        Matcher database = H2_FILE.matcher(environment.getProperty("spring.datasource.url", ""));
        if (database.matches()) {
            add("database", database.group(1).replaceFirst("[^/\\\\]*$", "."));
        }
        add("temporary files", environment.getProperty(
                "spring.servlet.multipart.location", System.getProperty("java.io.tmpdir")));
        add("log", environment.getProperty("logging.file.path"));
        String log = environment.getProperty("logging.file.name");
        add("log", log == null ? null : Path.of(log).toAbsolutePath().getParent().toString());
        settings.watch().forEach(folder -> places.add(new Place(folder.toString(), folder)));
    }

    private void add(String name, String folder) {
        if (folder != null && !folder.isBlank()) {
            places.add(new Place(name, Path.of(folder)));
        }
    }

    List<Place> places() {
        return places;
    }
}
