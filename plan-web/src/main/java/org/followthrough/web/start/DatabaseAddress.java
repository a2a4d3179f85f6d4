package org.followthrough.web.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** What the address of the database, {@code spring.datasource.url}, says about it before it is opened. */
final class DatabaseAddress {

    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?!mem:|tcp:|ssl:|zip:)(?:file:)?([^;]+)(;.*)?");
    private static final Pattern POSTGRESQL_HOSTS = Pattern.compile("jdbc:postgresql://([^/?]+).*");
    private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127(\\.\\d+){3}|\\[::1])(:\\d+)?");
    private static final Pattern OTHER_PROOF =
            Pattern.compile("[?&](sslcert|sslkey|gsslib|jaasLogin|passfile|password|authenticationPluginClassName)=[^&]");
    private static final List<String> KNOWN_PASSWORDS = List.of("", "admin", "changeme", "password", "postgres");
    /** What an H2 file needs so that nothing acknowledged is lost: the option, and its only safe value. */
    private static final Map<String, String> SAFE = new TreeMap<>(Map.of("WRITE_DELAY", "0", "FILE_LOCK", "FS"));
    private static final String REUSED = "OPTIMIZE_REUSE_RESULTS";

    private final String url;
    private final Matcher h2;

    DatabaseAddress(String url) {
        this.url = url;
        this.h2 = H2_FILE.matcher(url);
    }

    /** The file of an H2 database, without its ending. */
    Optional<Path> file() {
        return h2.matches()
                ? Optional.of(Path.of(h2.group(1).replaceFirst("^~", System.getProperty("user.home"))).toAbsolutePath())
                : Optional.empty();
    }

    /**
     * Refuses an H2 file that cannot be relied on.
     *
     * @throws FailureAnalyzedException where it can lose work that it has acknowledged, can mix up what it found for
     *         different people, or is of H2 1.x
     */
    void requireLasting() {
        Optional<Path> file = file();
        if (file.isEmpty()) {
            return;
        }
        Map<String, String> options = options();
        if (!options.containsKey("WRITE_DELAY")) {
            throw unsafe("spring.datasource.url has no WRITE_DELAY", "WRITE_DELAY", "0");
        }
        SAFE.forEach((option, value) -> {
            if (!options.getOrDefault(option, value).equals(value)) {
                throw unsafe("spring.datasource.url has " + option + "=" + options.get(option), option, value);
            }
        });
        if (!options.getOrDefault(REUSED, "FALSE").equals("FALSE")) {
            throw new FailureAnalyzedException("spring.datasource.url has " + REUSED + "=" + options.get(REUSED)
                    + ": H2 can show one person what it has found for another.", "Leave it out behind the address of the file.");
        }
        Path old = Path.of(file.get() + ".h2.db");
        if (Files.exists(old)) {
            throw new FailureAnalyzedException(old + " is a database of H2 1, which H2 2 does not read.",
                    "Move it away to begin anew, or write it as a script with the H2 that made it.");
        }
    }

    /** @throws FailureAnalyzedException where whoever reaches PostgreSQL over the network needs no password, or can guess it */
    void requirePassword(String user, String password) {
        Matcher hosts = POSTGRESQL_HOSTS.matcher(url);
        boolean guessed = KNOWN_PASSWORDS.contains(password) || password.equals(user);
        if (guessed && hosts.matches() && !isHere(hosts.group(1)) && !OTHER_PROOF.matcher(url).find()) {
            throw new FailureAnalyzedException("The PostgreSQL database at " + hosts.group(1) + " is reached over the network with "
                    + (password.isEmpty() ? "no password." : "a password that anybody would guess."),
                    "Give its user a long random password, and set spring.datasource.password.");
        }
    }

    private static boolean isHere(String hosts) {
        return List.of(hosts.split(",")).stream().allMatch(host -> THIS_MACHINE.matcher(host).matches());
    }

    private Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        for (String option : (h2.group(2) == null ? "" : h2.group(2)).split(";")) {
            String[] parts = option.split("=", 2);
            options.put(parts[0].toUpperCase(Locale.ROOT), parts.length == 2 ? parts[1].toUpperCase(Locale.ROOT) : "");
        }
        return options;
    }

    private static FailureAnalyzedException unsafe(String found, String option, String value) {
        return new FailureAnalyzedException(found + ": a kill can lose work that was acknowledged.",
                "Set " + option + "=" + value + " behind the address of the file.");
    }
}
