package org.followthrough.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.rating.ColourRule;
import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.trail.TypingSlips;
import org.followthrough.workflow.port.LookAfterTimers;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern REFUSAL = Pattern.compile("(?:refused|Refusal\\.of)\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern REMARK = Pattern.compile("Remark\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern ACT = Pattern.compile("new Act\\(\\s*\"([a-z-]+)\"");

    @Test
    void giveEachKeyOneSentence() throws IOException {
        List<String> keys = keys();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void holdASentenceForEveryRuleThatRefuses() throws IOException {
        assertThat(keys()).containsAll(found(REFUSAL, ""));
    }

    @Test
    void holdASentenceForEveryColour() throws IOException {
        assertThat(keys()).containsAll(Stream.of(ColourRule.values()).map(ColourRule::key).toList());
    }

    @Test
    void holdASentenceForEveryRemarkOfTheReading() throws IOException {
        assertThat(keys()).containsAll(found(REMARK, "reading."));
    }

    @Test
    void nameEveryActOfTheTrail() throws IOException {
        assertThat(keys()).containsAll(found(ACT, "trail."));
    }

    @Test
    void nameEveryActOfTheTrailThatWasTriedInVain() throws IOException {
        assertThat(keys()).containsAll(found(ACT, "trail.tried."));
    }

    @Test
    void holdASentenceForEverySlipInTyping() throws IOException {
        assertThat(keys()).containsAll(TypingSlips.rules());
        assertThat(found(REFUSAL, "")).containsAll(TypingSlips.rules());
    }

    @Test
    void sayWhatWaitsAtEveryDeskThatHasAClock() throws IOException {
        List<String> desks = Pattern.compile("-kind\"><text>\"([a-z-]+)\"")
                .matcher(Files.readString(Path.of("..", "bpmn", "desk-clocks.dmn"))).results()
                .map(kind -> "desk." + kind.group(1)).distinct().toList();

        assertThat(desks).isNotEmpty();
        assertThat(keys()).containsAll(desks);
    }

    @Test
    void nameEveryMailThatMayBeChosen() throws IOException {
        assertThat(keys()).containsAll(MailChoices.kinds().stream().map(kind -> "mails.kind." + kind).toList());
    }

    @Test
    void nameEveryKindOfTimerThatCanFail() throws IOException {
        assertThat(keys()).containsAll(Stream.of(LookAfterTimers.Kind.values()).map(kind -> "timers.kind." + kind).toList());
    }

    private static List<String> keys() throws IOException {
        return Files.readAllLines(Path.of("src", "main", "resources", "messages.properties")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    /** What the sources of the domain and of the workflow hold. */
    private static Set<String> found(Pattern pattern, String prefix) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String module : List.of("plan-domain", "plan-workflow")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> found.addAll(matches(pattern, file)));
            }
        }
        assertThat(found).as("the search finds something at all").isNotEmpty();
        return found.stream().map(key -> prefix + key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> matches(Pattern pattern, Path file) {
        try {
            Set<String> keys = new TreeSet<>();
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
            return keys;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
