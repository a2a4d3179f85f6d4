package org.followthrough.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

class SettingAnalyzerTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Kitchen.class);

    /** Settings of every kind that the product has. */
    @ConfigurationProperties(prefix = "kitchen", ignoreUnknownFields = false)
    record Settings(
            @DefaultValue("4") int chairs,
            @DefaultValue("true") boolean open,
            @DefaultValue("07:00") LocalTime at,
            @DefaultValue("1h") Duration lasts,
            @DefaultValue("25MB") DataSize larder,
            @DefaultValue("white") String walls) {

        Settings {
            if (chairs < 1) {
                throw new IllegalArgumentException("chairs is " + chairs + "; it must be at least 1.");
            }
            if (walls.equals("red")) {
                throw new IllegalArgumentException("kitchen.walls is \"red\"; it must be a calm colour.");
            }
        }
    }

    @EnableConfigurationProperties(Settings.class)
    static class Kitchen {
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chairs=0      | kitchen.chairs is 0; it must be at least 1.
            walls=red     | kitchen.walls is "red"; it must be a calm colour.
            chairs=some   | kitchen.chairs is "some"; it must be a whole number.
            open=perhaps  | kitchen.open is "perhaps"; it must be true or false.
            at=25:00      | kitchen.at is "25:00"; it must be a time of day such as 07:00.
            lasts=long    | kitchen.lasts is "long"; it must be a length of time such as 12h.
            larder=big    | kitchen.larder is "big"; it must be a size such as 25MB.
            tables=1      | There is no setting kitchen.tables.
            """)
    void quotesTheSettingAndSaysWhatIsAllowed(String setting, String sentence) {
        runner.withPropertyValues("kitchen." + setting).run(context ->
                assertThat(analysis(context.getStartupFailure()).getDescription()).isEqualTo(sentence));
    }

    @Test
    void leavesAFailureThatIsNoSettingToOthers() {
        assertThat(new SettingAnalyzer().analyze(new IllegalStateException("no disk"))).isNull();
    }

    private static FailureAnalysis analysis(Throwable failure) {
        return new SettingAnalyzer().analyze(failure);
    }
}
