package org.followthrough.web.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.documents.out.PlanFormat;
import org.followthrough.web.offline.OfflineDatabase;

/**
 * What is to be written, as the command line says it.
 *
 * @param to       the file, or null for the console
 * @param settings of the product, such as {@code --spring.datasource.url=…}
 */
record WriteArguments(int plan, PlanFormat format, String to, List<String> settings) {

    private static final List<String> OWN = List.of("--plan", "--as", "--to");

    /** Refused with {@code write.usage}, {@code write.no-number} or {@code write.unknown-kind}. */
    static Decision<WriteArguments> of(List<String> arguments) {
        Map<String, String> own = new HashMap<>();
        List<String> settings = new ArrayList<>();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            if (!OWN.contains(name)) {
                settings.add(argument);
            } else if (!name.equals(argument)) {
                own.put(name, argument.substring(name.length() + 1));
            } else if (++at < arguments.size()) {
                own.put(name, arguments.get(at));
            }
        }
        boolean complete = own.containsKey("--plan") && own.containsKey("--as")
                && OfflineDatabase.areSettings(settings);
        return complete ? of(own, settings) : Decision.refused("write.usage");
    }

    private static Decision<WriteArguments> of(Map<String, String> own, List<String> settings) {
        String plan = own.get("--plan");
        if (!plan.matches("\\d{1,9}")) {
            return Decision.refused("write.no-number", plan);
        }
        return PlanFormat.of(own.get("--as"))
                .map(format -> Decision.accepted(
                        new WriteArguments(Integer.parseInt(plan), format, own.get("--to"), List.copyOf(settings))))
                .orElseGet(() -> new Decision.Refused<>(Refusal.of("write.unknown-kind", own.get("--as"))));
    }
}
