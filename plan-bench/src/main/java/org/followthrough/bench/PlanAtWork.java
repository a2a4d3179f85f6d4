package org.followthrough.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan that came in as a spreadsheet, and the people who carry it out. */
final class PlanAtWork {

    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]* name=\"(\\w+)\".*?</select>");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>\\s*Person (\\d+)");
    private static final int ACTIONS_OF_AN_ISSUE = 10;

    private final Installation installation;
    private final Visitor lead;
    private final int number;
    private final Queue<String> submitted = new ArrayDeque<>();
    private Visitor manager;
    private String token;

    private PlanAtWork(Installation installation, Visitor lead, int number) {
        this.installation = installation;
        this.lead = lead;
        this.number = number;
    }

    /** Reads a spreadsheet and saves it as a plan, without a look at what was read. */
    static PlanAtWork saved(Installation installation, Path rows) throws IOException {
        return saved(installation, installation.lead(), rows);
    }

    /** @param lead who is signed in and does it */
    static PlanAtWork saved(Installation installation, Visitor lead, Path rows) throws IOException {
        String draft = lead.upload("/imports", "file", rows);
        String plan = lead.send(draft, lead.token("/imports"), Map.of("title", "Imported", "bodyName", "Harbour Council"));
        return new PlanAtWork(installation, lead, Integer.parseInt(plan.substring(plan.lastIndexOf('/') + 1)));
    }

    int number() {
        return number;
    }

    /** Publishes it, at each desk the first who may take it. */
    void publish() throws IOException {
        String address = "/plans/" + number + "/publish";
        Map<String, String> form = new LinkedHashMap<>(Map.of("step", "publish",
                "baseDate.day", "1", "baseDate.month", "10", "baseDate.year", "2026"));
        Matcher select = SELECT.matcher(lead.page(address));
        while (select.find()) {
            Matcher option = OPTION.matcher(select.group());
            if (!option.find()) {
                throw new IOException("Nobody can be chosen as " + select.group(1) + ".");
            }
            form.put(select.group(1), option.group(1));
            if (select.group(1).equals("manager")) {
                manager = installation.person(Integer.parseInt(option.group(2)));
            }
        }
        lead.send(address, form);
    }

    /** Has the owners of the first {@code count} actions do them and send them for sign-off. */
    void submit(int count) throws IOException {
        for (int action = 0; action < count; action++) {
            String address = "/plans/" + number + "/actions/A" + (action / ACTIONS_OF_AN_ISSUE + 1) + "."
                    + (action % ACTIONS_OF_AN_ISSUE + 1);
            Visitor owner = installation.person(action + 1);
            owner.send(address + "/accept", Map.of("answer", "accept"));
            owner.send(address + "/evidence", Map.of("kind", "statement", "title", "List", "statement", "The list hangs there."));
            owner.send(address + "/submit", Map.of("statement", "It is done."));
            submitted.add(address + "/sign-off");
        }
        token = manager.token(submitted.element());
    }

    /** Signs off the next action that was submitted. */
    void signOff() throws IOException {
        manager.send(submitted.remove(), token, Map.of("decision", "sign-off", "note", "Seen."));
    }
}
