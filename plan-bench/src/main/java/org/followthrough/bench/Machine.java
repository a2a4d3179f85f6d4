package org.followthrough.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was measured, and where: without it a figure says nothing.
 *
 * @param commit     of the folder that the product's jar lies in, with {@code -dirty} where something is not committed;
 *                   {@code unknown} without Git
 * @param processors that Java may use
 * @param memory     of the machine, in megabytes
 * @param fileSystem that evidence and the database are on, such as {@code ext4}
 * @param java       the version
 * @param postgres   the version, and each setting that was given to it
 */
record Machine(String commit, int processors, long memory, String fileSystem, String java, Map<String, String> postgres) {

    private static final String NOBODY_KNOWS = "unknown";
    private static final long MEGABYTE = 1024 * 1024;
    private static final String SETTINGS = """
            select name, setting || coalesce(' x ' || unit, '') from pg_settings
            where name = 'server_version' or source = 'command line' order by name""";

    static Machine of(Installation installation, Path jar) throws IOException, SQLException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(commit(jar.getParent()), Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / MEGABYTE, Files.getFileStore(installation.folder()).type(),
                Runtime.version().toString(), settings(installation.database()));
    }

    private static String commit(Path folder) {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*")
                    .directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return said.isEmpty() ? NOBODY_KNOWS : said;
        } catch (IOException withoutGit) {
            return NOBODY_KNOWS;
        }
    }

    private static Map<String, String> settings(Connection database) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(SETTINGS)) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    String json() {
        return "{\"commit\": \"" + commit + "\", \"processors\": " + processors + ", \"memory\": " + memory
                + ", \"fileSystem\": \"" + fileSystem + "\", \"java\": \"" + java + "\",\n  \"postgres\": {"
                + postgres.entrySet().stream()
                        .map(setting -> "\"" + setting.getKey() + "\": \"" + setting.getValue() + "\"")
                        .collect(Collectors.joining(", "))
                + "}}";
    }
}
