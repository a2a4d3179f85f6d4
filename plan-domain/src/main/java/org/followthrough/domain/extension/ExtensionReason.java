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
    INTERVENTION,
    /** An owner named it while declining the offer, and the desk above accepted it. */
    PROPOSED_AT_OFFER;

    /** What an owner can choose from. */
    public static List<ExtensionReason> choosable() {
        return Arrays.stream(values()).filter(reason -> reason.compareTo(INTERVENTION) < 0).toList();
    }
}
