package org.followthrough.domain.notification;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.decision.Decision;

/** How a person wants to hear of what reminds or only tells; what must be answered leaves no choice. */
public record MailChoices(Map<NotificationKind, Manner> chosen) {

    public MailChoices {
        chosen = Map.copyOf(chosen);
    }

    public static MailChoices none() {
        return new MailChoices(Map.of());
    }

    /** The kinds that leave a choice. */
    public static List<NotificationKind> kinds() {
        return Arrays.stream(NotificationKind.values()).filter(kind -> kind.purpose().manners().size() > 1).toList();
    }

    /** The usual manner of a kind, unless the person has chosen another that its purpose allows. */
    public Manner of(NotificationKind kind) {
        Manner wish = chosen.getOrDefault(kind, kind.purpose().usual());
        return kind.purpose().manners().contains(wish) ? wish : kind.purpose().usual();
    }

    public Decision<MailChoices> choose(NotificationKind kind, Manner manner) {
        if (!kind.purpose().manners().contains(manner)) {
            return refused("mails.manner-not-offered");
        }
        Map<NotificationKind, Manner> next = new EnumMap<>(NotificationKind.class);
        next.putAll(chosen);
        next.put(kind, manner);
        return accepted(new MailChoices(next));
    }
}
