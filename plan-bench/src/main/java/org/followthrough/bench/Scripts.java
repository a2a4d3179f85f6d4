package org.followthrough.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The SQL beside these classes. */
final class Scripts {

    private Scripts() {
    }

    static String read(String script) {
        try (var stream = Scripts.class.getResourceAsStream(script)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @param count what stands for {@code :count} */
    static List<String> statements(String script, int count) {
        return statements(read(script).replace(":count", String.valueOf(count)));
    }

    static List<String> statements(String sql) {
        return Stream.of(sql.split(";\\s*\\n")).filter(one -> !one.isBlank()).toList();
    }
}
