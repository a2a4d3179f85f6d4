package org.followthrough.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Somebody who gives files as evidence.
 *
 * @param owner  of an open action, signed in
 * @param form   the address of the form in which the owner gives evidence for it
 * @param folder where the files lie before they are given
 * @param random what is in them
 */
record Giver(Visitor owner, String form, Path folder, Random random) {

    /** Of a file of 25 MB, in bytes; with its form around it it is the largest that the product takes. */
    static final int LARGE = 25 * 1024 * 1024 - 64;

    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final String OPEN_ACTIONS = """
            select distinct on (o.person_id) '/plans/' || p.number || '/actions/' || a.number || '/evidence' as form,
                substring(w.email from '[0-9]+')::integer as owner
            from action a join plan p on p.id = a.plan_id join action_owner o on o.action_id = a.id
            join person w on w.id = o.person_id
            where a.accepted_at is not null and a.submitted_at is null order by o.person_id, p.number, a.position limit
            """;

    /** As many people as are asked for, each of whom does not yet have submitted an action. */
    static List<Giver> some(Installation installation, int people) throws SQLException, IOException {
        List<Giver> givers = new ArrayList<>();
        try (Statement statement = installation.database().createStatement();
                ResultSet open = statement.executeQuery(OPEN_ACTIONS + people)) {
            while (open.next()) {
                int number = open.getInt("owner");
                givers.add(new Giver(installation.person(number), open.getString("form"), installation.folder(), new Random(number)));
            }
        }
        if (givers.size() < people) {
            throw new IllegalStateException("Only " + givers.size() + " of " + people + " people have an open action.");
        }
        return givers;
    }

    /** A new file that passes for a PDF and that nothing can make shorter. */
    Path file(int size) throws IOException {
        byte[] content = new byte[size];
        random.nextBytes(content);
        System.arraycopy(PDF, 0, content, 0, PDF.length);
        return Files.write(folder.resolve("noise-" + random.nextLong() + ".pdf"), content);
    }

    /** The token of the form. */
    String token() throws IOException {
        return owner.token(form);
    }

    void give(Path file, String token) throws IOException {
        owner.upload(form, token, Map.of("kind", "file", "title", "Check of " + file.getFileName()), "file", file);
    }
}
