package org.followthrough.bench.kill;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The invented people of a trial. They all sign in with the password of the administrator. */
final class Cast {

    static final String ADMINISTRATOR = "ada@harbour.example";
    static final String PASSWORD = "lantern pier harbour tide";
    static final Member LEAD = new Member("Maud Eccles", "PROGRAMME_LEAD");
    static final Member SERVICE_MANAGER = new Member("Oona Fairley", "SERVICE_MANAGER");
    static final Member HEAD_OF_SERVICE = new Member("Piet Hollis", "HEAD_OF_SERVICE");
    static final Member DIRECTOR = new Member("Signe Roath", "DIRECTOR");
    static final List<Member> OWNERS = List.of(new Member("Bram Okafor", null), new Member("Ines Calder", null),
            new Member("Tilda Marsh", null), new Member("Jory Penn", null));
    static final List<Member> MANAGERS = List.of(new Member("Rhys Pemberton", "MANAGER"), new Member("Lena Voss", "MANAGER"));
    static final List<Member> AUDITORS = List.of(new Member("Teo Lindqvist", "AUDITOR"), new Member("Nia Abbott", "AUDITOR"));

    private Cast() {
    }

    /** @param role as the product names it, or null */
    record Member(String name, String role) {

        UUID id() {
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }

        String email() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@harbour.example";
        }
    }

    /** Adds them to a database in which the administrator has been set up. */
    static void join(Connection database) throws SQLException {
        for (Member member : List.of(LEAD, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR)) {
            add(database, member);
        }
        for (List<Member> members : List.of(OWNERS, MANAGERS, AUDITORS)) {
            for (Member member : members) {
                add(database, member);
            }
        }
    }

    private static void add(Connection database, Member member) throws SQLException {
        Rows.change(database, "insert into person (id, kind, name, email, state) values (?, 'PERSON', ?, ?, 'ACTIVE')",
                member.id(), member.name(), member.email());
        Rows.change(database, "insert into credential (person_id, password_hash, changed_at) select cast(? as uuid), c.password_hash, "
                + "c.changed_at from credential c join person p on p.id = c.person_id and p.email = ?",
                member.id(), ADMINISTRATOR);
        if (member.role() != null) {
            Rows.change(database, "insert into person_role (person_id, role) values (?, ?)", member.id(), member.role());
        }
    }
}
