package org.followthrough.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the built product: what its pages cost as the number of actions grows, and how its workloads compare with small
 * programs that do the same and nothing else.
 *
 * <p>Arguments: the product's jar, and {@code quick} (1,000 and 10,000 actions, five minutes) or {@code full} (to a million,
 * an hour or more).
 */
public final class Bench {

    /** A tenth of them against a connection for each. */
    private static final int MAILS = 10_000;

    /** What the board page may cost at most of grouping all actions, by how many there are. */
    private static final Map<Integer, Double> BOARD_GOALS = Map.of(10_000, 1.5, 1_000_000, 0.05);

    private final Path jar;
    private final Profile profile;
    private final Map<Integer, Map<String, Timing>> timings = new LinkedHashMap<>();
    private final Map<String, GrowthGoal> goals = new HashMap<>(Growth.goals());
    private final List<Finding> found = new ArrayList<>();
    private final PageStatements statements = new PageStatements();
    private Machine machine;

    private Bench(Path jar, Profile profile) {
        this.jar = jar;
        this.profile = profile;
        goals.putAll(Upkeep.goals());
    }

    public static void main(String[] arguments) throws Exception {
        Profile profile = arguments.length == 2 ? Profile.NAMED.get(arguments[1]) : null;
        if (profile == null) {
            System.err.println("Say which jar to measure, and whether quick or full.");
            System.exit(2);
        }
        new Bench(Path.of(arguments[0]).toAbsolutePath(), profile).measure();
    }

    private void measure() throws Exception {
        try (Installation installation = Installation.fresh(jar)) {
            machine = Machine.of(installation, jar);
            for (int size : profile.sizes()) {
                installation.body().grow(size);
                if (size == profile.smallest()) {
                    new Growth(installation).compile(profile.turns());
                }
                if (profile.whole() && size == profile.largest()) {
                    found.addAll(besideASmallOne(installation, size));
                }
                grown(installation, size);
                write();
            }
        }
        if (profile.whole()) {
            found.add(statements.spread());
        }
        try (Installation installation = Installation.fresh(jar)) {
            documents(installation);
        }
        if (profile.whole()) {
            try (Installation installation = Installation.fresh(jar)) {
                keep(new MemoryWork(installation, profile.rows()).measure());
            }
            keep(MailBench.measure(jar, MAILS / 10, MAILS));
        }
        write();
        requireThatItCounts();
    }

    /** Speed may miss its goals; what must not happen at all, such as a cell that is lost, makes everything else void. */
    private void requireThatItCounts() {
        List<String> wrong = found.stream().filter(finding -> finding.goal() == 0 && !finding.isKept()).map(Finding::row).toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("What was measured does not count:\n" + String.join("\n", wrong));
        }
    }

    /** Pages in turns with those of an installation of the smallest size. */
    private List<Finding> besideASmallOne(Installation installation, int size) throws Exception {
        try (Installation small = Installation.fresh(jar)) {
            small.body().grow(profile.smallest());
            return new Growth(installation).against(small, size + " actions ÷ at " + profile.smallest());
        }
    }

    private void grown(Installation installation, int size) throws Exception {
        Map<String, Timing> costs = new LinkedHashMap<>(new Growth(installation).measure());
        Upkeep upkeep = new Upkeep(installation, size, profile.starts());
        found.add(upkeep.bytes());
        costs.putAll(upkeep.measure());
        timings.put(size, costs);
        found.add(upkeep.recounted());
        if (profile.whole()) {
            found.add(statements.at(size, installation));
        }
        found.addAll(pages(installation, size));
    }

    /** The timers come last: while they are fired again and again, whoever is signed in has been idle for too long. */
    private void documents(Installation installation) throws Exception {
        int rows = profile.rows();
        ImportWork imports = new ImportWork(installation.lead(), installation.database(), installation.folder(), rows);
        keep(imports.measure());
        keep(new ExportWork(installation.lead(), imports.lastPlan(), rows).measure());
        if (profile.whole()) {
            ReimportWork again = new ReimportWork(installation, imports, rows);
            keep(again.measure());
            keep(new RoundTrip(installation).measure(imports.lastPlan(), again.livePlan()));
            keep(new LongExport(installation).measure());
        }
        keep(new TimersWork(installation, profile.timers()).measure(profile.whole()));
        if (profile.whole()) {
            keep(new DrainWork(installation, profile.timers(), profile.timers() * 10).measure());
        }
        InvariantsGate gate = new InvariantsGate(installation);
        keep(List.of(gate.broken()));
        if (profile.whole()) {
            keep(List.of(gate.control()));
        }
    }

    private void keep(List<Finding> findings) throws IOException {
        found.addAll(findings);
        findings.forEach(finding -> System.out.println(finding.row()));
        save();
    }

    private List<Finding> pages(Installation installation, int size) throws Exception {
        List<Finding> findings = new ArrayList<>();
        if (profile.many().contains(size)) {
            findings.addAll(new PageWork(installation, size, profile.looks()).measure());
        }
        if (size == profile.most()) {
            EvidenceWork evidence = new EvidenceWork(installation);
            findings.addAll(evidence.measure());
            if (profile.whole()) {
                findings.add(evidence.besideARow());
                findings.addAll(new LaterPages(installation, size).measure());
            }
        }
        findings.addAll(new BoardWork(installation.board(), installation.database(), size,
                BOARD_GOALS.getOrDefault(size, Double.POSITIVE_INFINITY)).measure());
        return findings;
    }

    /** What is known so far, because the rest can take an hour. */
    private void write() throws IOException {
        System.out.println(new Report(timings, goals, found).table());
        save();
    }

    private void save() throws IOException {
        Path json = Path.of("target", "bench.json");
        Files.createDirectories(json.getParent());
        Files.writeString(json, new Report(timings, goals, found).json(machine));
    }
}
