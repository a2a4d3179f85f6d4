package org.followthrough.bench.kill;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.followthrough.bench.kill.Caller.Answer;
import org.followthrough.bench.kill.Caller.GivenFile;

/** The programme lead, who uploads, saves and publishes one plan after the other. */
final class Supply {

    private static final int ISSUES = 5;
    private static final int ACTIONS = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Nodes nodes;
    private final Ledger ledger;

    Supply(Nodes nodes, Ledger ledger) {
        this.nodes = nodes;
        this.ledger = ledger;
    }

    /**
     * One more plan with its actions, to work on; none if it is not known to be live.
     *
     * @throws IOException if a node does not answer, or the ledger cannot be written
     */
    List<Errand> plan() throws IOException {
        Caller lead = nodes.visit(Cast.LEAD);
        String upload = ledger.mark("upload");
        Answer imported = act(lead, upload, "/imports", Map.of(), new GivenFile(upload, table()));
        String save = ledger.mark("save");
        Answer saved = act(lead, save, path(imported), Map.of("title", save, "bodyName", "Harbour Council"), null);
        int plan = Integer.parseInt(path(saved).replaceFirst("^/plans/", ""));
        act(lead, "publish-" + plan, "/plans/" + plan + "/publish", publication(plan), null);
        List<Errand> errands = new ArrayList<>();
        for (int action = 0; action < ISSUES * ACTIONS; action++) {
            errands.add(new Errand(plan, "A" + (action / ACTIONS + 1) + "." + (action % ACTIONS + 1), owner(action),
                    plan + action));
        }
        return errands;
    }

    private Answer act(Caller lead, String mark, String path, Map<String, String> form, GivenFile file) throws IOException {
        ledger.attempted(mark);
        Answer answer = lead.send(path, form, file);
        if (!answer.isDone(path)) {
            nodes.forget(lead);
            throw new IOException(path + " answered " + answer + ".");
        }
        ledger.acknowledged(mark);
        return answer;
    }

    private static String path(Answer answer) {
        return URI.create(answer.location()).getPath();
    }

    private static Map<String, String> publication(int plan) {
        LocalDate today = LocalDate.now();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("baseDate.day", String.valueOf(today.getDayOfMonth()));
        form.put("baseDate.month", String.valueOf(today.getMonthValue()));
        form.put("baseDate.year", String.valueOf(today.getYear()));
        form.put("manager", Act.SIGN_OFF.by(null, plan).id().toString());
        form.put("serviceManager", Cast.SERVICE_MANAGER.id().toString());
        form.put("headOfService", Cast.HEAD_OF_SERVICE.id().toString());
        form.put("director", Cast.DIRECTOR.id().toString());
        form.put("auditor", Act.CONFIRM.by(null, plan).id().toString());
        form.put("step", "publish");
        return form;
    }

    /** Due within three weeks, so that a rung of most actions comes due with each week that passes. */
    private static byte[] table() {
        StringBuilder table = new StringBuilder("Theme,No.,Issue,Action,Timescale,Responsible\n");
        for (int action = 0; action < ISSUES * ACTIONS; action++) {
            int issue = action / ACTIONS + 1;
            boolean first = action % ACTIONS == 0;
            table.append(first ? "A - The harbour,A" + issue + ",The lanterns of pier " + issue + " are not lit every evening" : ",,")
                    .append(",Light lantern ").append(action).append(" every evening and write down who did it,")
                    .append(DAY.format(LocalDate.now().plusDays(2 + ThreadLocalRandom.current().nextInt(19)))).append(',')
                    .append(owner(action).name()).append('\n');
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Cast.Member owner(int action) {
        return Cast.OWNERS.get(action % Cast.OWNERS.size());
    }
}
