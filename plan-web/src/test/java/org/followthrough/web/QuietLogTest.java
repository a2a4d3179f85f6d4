package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line of the log is written with the message of an exception, which can quote what people typed. */
class QuietLogTest {

    /** Whatever is written unless somebody asks for more. */
    private static final Pattern LINE = Pattern.compile("LOG\\.(?:info|warn|error)\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern ALLOWED = Pattern.compile("Fault\\.of\\(\\w+\\)");
    private static final Pattern SPEAKING = Pattern.compile("get(Localized)?Message\\(|\\.toString\\(");
    private static final Pattern CAUGHT = Pattern.compile(
            "catch \\([\\w.| ]+ (\\w+)\\)|(?:Throwable|\\w+Exception) (\\w+)[,)]|String (\\w+) = [^;]*getMessage\\(");
    /** A start that fails prints its reason: nobody has typed anything yet. */
    private static final String OF_THE_START = "FailureInOneLine.java";

    @Test
    void saysOfAnExceptionOnlyItsKindsAndWhereTheyArose() throws IOException {
        for (String module : List.of("plan-domain", "plan-workflow", "plan-web")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path file : files.filter(QuietLogTest::isHeldToIt).toList()) {
                    assertThat(speaking(Files.readString(file))).as(file.toString()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "catch (IOException away) { LOG.warn(\"Away: {}\", away.getMessage()); }",
        "catch (IOException | SQLException away) { LOG.info(\"Away: {}\",\n away.toString()); }",
        "catch (RuntimeException failed) { LOG.error(\"Failed.\", failed); }",
        "catch (IOException away) { String reason = String.valueOf(away.getMessage()); LOG.warn(\"Away: {}\", reason); }",
        "void note(Throwable failure) { LOG.warn(\"Failed: {}\", failure); }"
    })
    void seesALineThatSaysMore(String source) {
        assertThat(speaking(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "catch (IOException away) { LOG.warn(\"It is away: {}\", Fault.of(away)); }",
        "catch (IOException away) { LOG.debug(\"The cause of it:\", away); }"
    })
    void letsOtherLinesBe(String source) {
        assertThat(speaking(source)).isEmpty();
    }

    private static boolean isHeldToIt(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith(OF_THE_START);
    }

    private static List<String> speaking(String source) {
        List<String> caught = CAUGHT.matcher(source).results().flatMap(QuietLogTest::names).distinct().toList();
        return LINE.matcher(source).results()
                .map(line -> ALLOWED.matcher(TEXT.matcher(line.group(1)).replaceAll("")).replaceAll(""))
                .filter(values -> SPEAKING.matcher(values).find()
                        || caught.stream().anyMatch(name -> values.matches("(?s).*,\\s*" + name + "\\s*(,.*)?")))
                .toList();
    }

    private static Stream<String> names(MatchResult found) {
        return Stream.of(1, 2, 3).map(found::group).filter(name -> name != null);
    }
}
