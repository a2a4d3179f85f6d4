package org.followthrough.workflow.port;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.trail.SealedLine.Head;

/** Heads of chains as lines of a file, in the form in which the command prints them. */
public final class NotedHeads {

    public static final String HEADING = "plan,chain,lines,seal";

    private static final Pattern LINE =
            Pattern.compile("\\d*,([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}),(\\d{1,18}),([0-9a-f]{64})");

    private NotedHeads() {
    }

    /** Several files may lie in one, one after the other. Refused with {@code verify.no-file} or {@code verify.no-head}. */
    public static Decision<List<Head>> of(String file) {
        List<Head> heads = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
            for (int at = 0; at < lines.size(); at++) {
                String line = lines.get(at).strip();
                Matcher head = LINE.matcher(line);
                if (head.matches()) {
                    heads.add(new Head(UUID.fromString(head.group(1)), Long.parseLong(head.group(2)), head.group(3)));
                } else if (!line.isEmpty() && !line.equals(HEADING)) {
                    return Decision.refused("verify.no-head", file, at + 1, line);
                }
            }
            return Decision.accepted(heads);
        } catch (IOException | InvalidPathException unreadable) {
            return Decision.refused("verify.no-file", file);
        }
    }

    public static String line(Integer plan, Head head) {
        return (plan == null ? "" : plan) + "," + head.chain() + "," + head.length() + "," + head.seal();
    }
}
