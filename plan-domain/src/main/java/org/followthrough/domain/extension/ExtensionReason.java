package org.followthrough.domain.extension;

import java.util.Arrays;
import java.util.List;

/** Why a date moves; a list, so that a body can count what its plan loses time with. */
public enum ExtensionReason {
    WAITING_FOR_OTHERS,
    STAFFING,
    SYSTEM_OR_SUPPLIER,
    CONSULTATION_OR_APPROVAL,
    SCOPE_CHANGED,
    EVIDENCE_NOT_READY,
    UNDERESTIMATED,
    /** The service manager moved the date in answer to an escalation; nobody asked. */
    INTERVENTION;

    /** What an owner can choose from. */
    public static List<ExtensionReason> choosable() {
        return Arrays.stream(values()).filter(reason -> reason != INTERVENTION).toList();
    }
}
