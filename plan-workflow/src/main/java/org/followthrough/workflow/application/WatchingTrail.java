package org.followthrough.workflow.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.workflow.port.FollowTrail;
import org.followthrough.workflow.port.NotedHeads;
import org.followthrough.workflow.port.VerifyTrail;
import org.followthrough.workflow.port.VerifyTrail.Verdict;
import org.followthrough.workflow.port.WatchTrail;
import org.springframework.stereotype.Component;

/**
 * Verifies the trail against the heads that were noted last, and notes those of today only where nothing is broken.
 *
 * <p>So a trail that was found broken on a Sunday is read as a whole again every night, and stays broken until it is not.
 */
@Component
class WatchingTrail implements WatchTrail {

    private static final String NAMED = "heads-\\d{4}-\\d{2}-\\d{2}\\.csv";

    private final VerifyTrail whole;
    private final FollowTrail since;
    private final Clock clock;
    private volatile Noted last;

    WatchingTrail(VerifyTrail whole, FollowTrail since, Clock clock) {
        this.whole = whole;
        this.since = since;
        this.clock = clock;
    }

    @Override
    public Noted note(Path folder) {
        Instant now = clock.instant();
        try {
            Files.createDirectories(folder);
            last = note(folder, now);
            return last;
        } catch (IOException failed) {
            throw new UncheckedIOException("The heads of the trail cannot be noted in " + folder + ".", failed);
        }
    }

    private Noted note(Path folder, Instant now) throws IOException {
        Optional<Path> latest = latest(folder);
        boolean all = !latest.map(file -> isSinceSunday(file, now)).orElse(false);
        Decision<List<Head>> noted = latest.map(file -> NotedHeads.of(file.toString())).orElse(Decision.accepted(List.of()));
        if (noted instanceof Decision.Refused<List<Head>> unreadable) {
            return new Noted(now, all, 0, List.of(unreadable.refusal()));
        }
        List<Verdict> verdicts = verdicts(all, ((Decision.Accepted<List<Head>>) noted).result());
        List<Refusal> broken = verdicts.stream().map(Verdict::broken).filter(one -> one != null).toList();
        if (broken.isEmpty()) {
            write(folder.resolve(name(LocalDate.ofInstant(now, ZoneOffset.UTC))), verdicts);
        }
        return new Noted(now, all, verdicts.size(), broken);
    }

    /** A file of a day that is still to come is not: a clock that was wrong once would put off every Sunday until then. */
    private static boolean isSinceSunday(Path file, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        String name = file.getFileName().toString();
        return name.compareTo(name(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)))) >= 0
                && name.compareTo(name(today)) <= 0;
    }

    private List<Verdict> verdicts(boolean all, List<Head> noted) {
        List<Verdict> verdicts = new ArrayList<>();
        if (all) {
            whole.verify(noted, verdicts::add);
        } else {
            since.follow(noted, verdicts::add);
        }
        return verdicts;
    }

    private static String name(LocalDate day) {
        return "heads-" + day + ".csv";
    }

    private static Optional<Path> latest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NAMED)).max(Comparator.naturalOrder());
        }
    }

    private static void write(Path file, List<Verdict> verdicts) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of(NotedHeads.HEADING));
        verdicts.forEach(verdict -> lines.add(NotedHeads.line(verdict.plan(), verdict.head())));
        Path arriving = Files.write(Files.createTempFile(file.getParent(), "arriving-", ".csv"), lines);
        Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Optional<Noted> last() {
        return Optional.ofNullable(last);
    }
}
