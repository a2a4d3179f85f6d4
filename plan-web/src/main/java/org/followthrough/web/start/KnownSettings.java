package org.followthrough.web.start;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * The names of the product's own settings, {@code follow-through.*}.
 *
 * <p>Spring Boot looks for unknown names only beside known ones, and in arguments and files only.
 */
final class KnownSettings {

    /** Those that take more values than one have a name for each of them as well. */
    static final List<String> NAMES = Stream.of(
            "assurance.documents-months, assurance.observed-months, assurance.outcome-months, assurance.sample-months",
            "assurance.watch-days, backup.at, backup.folder, backup.keep, bank-holidays",
            "brand.body, brand.colour, brand.ink, brand.logo, brand.name, closing.longest-months",
            "costly.per-node, costly.per-person, costly.statement, digest.at",
            "engine.batch, engine.lease, engine.node, engine.pause, engine.run-jobs",
            "evidence.folder, evidence.largest-file, extensions.most, extensions.short-working-days, h2.durability",
            "limits.auditor-working-days, limits.manager-working-days, limits.slip-days, limits.stale-days",
            "limits.time-gone-percent, limits.unassigned-working-days, mail.address, mail.from, mail.sender, mail.titles",
            "organisation-account.client-id, organisation-account.client-secret, organisation-account.issuer",
            "organisation-account.roles, organisation-account.roles-claim, organisation-account.scopes, passwords.refused",
            "scanner.address, scanner.timeout, second-factor.roles, session.longest",
            "standstill.above, standstill.below, standstill.watch",
            "statutory.cqc-days, statutory.ofsted-draft-working-days, statutory.ofsted-plan-working-days",
            "tables, trail.heads-folder, uploads.files-per-day, uploads.size-per-day, watch.token")
            .flatMap(line -> Stream.of(line.split(", "))).map("follow-through."::concat).toList();

    private static final Pattern SEVERAL = Pattern.compile(
            "followthrough\\.(organisationaccount\\.roles[.\\[].+"
                    + "|(organisationaccount\\.scopes|secondfactor\\.roles|standstill\\.watch)(\\[\\d+]|\\.\\d+))");
    /** What Kubernetes puts into the environment beside a service whose name is that of the product. */
    private static final Pattern OF_A_SERVICE = Pattern.compile(
            "FOLLOWTHROUGH_(\\w+_)?(SERVICE_HOST|SERVICE_PORT\\w*|PORT(_\\d+_(TCP|UDP)\\w*)?)");
    private static final String OURS = "followthrough.";
    private static final UnaryOperator<String> PLAIN = name -> name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    private static final List<String> PLAIN_NAMES = NAMES.stream().map(PLAIN).toList();

    private KnownSettings() {
    }

    /** @throws FailureAnalyzedException with a sentence for each setting that is given and does not exist */
    static void requireIn(ConfigurableEnvironment environment) {
        String unknown = environment.getPropertySources().stream()
                .flatMap(KnownSettings::unknown)
                .distinct().sorted()
                .map(name -> "There is no setting " + name + "; the nearest is " + nearest(name) + ".")
                .collect(Collectors.joining(" "));
        if (!unknown.isEmpty()) {
            throw new FailureAnalyzedException(unknown, SettingAnalyzer.REMEDY);
        }
    }

    /** As they were given. */
    private static Stream<String> unknown(PropertySource<?> source) {
        if (!(source instanceof EnumerablePropertySource<?> names)) {
            return Stream.empty();
        }
        boolean environment = source instanceof SystemEnvironmentPropertySource;
        return Stream.of(names.getPropertyNames())
                .filter(name -> !(environment && OF_A_SERVICE.matcher(name).matches()))
                .filter(name -> isUnknown(PLAIN.apply(environment ? name.replace('_', '.') : name)));
    }

    private static boolean isUnknown(String plain) {
        return plain.startsWith(OURS) && !PLAIN_NAMES.contains(plain) && !SEVERAL.matcher(plain).matches();
    }

    private static String nearest(String name) {
        String letters = letters(name);
        return NAMES.stream().min(Comparator.comparingInt(known -> distance(letters, letters(known)))).orElseThrow();
    }

    private static String letters(String name) {
        return name.replaceAll("\\W|_", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be put in, left out or changed to make the one from the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            for (int column = 0; column <= other.length(); column++) {
                now[column] = row == 0 || column == 0 ? row + column : Math.min(
                        before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1),
                        Math.min(before[column], now[column - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
