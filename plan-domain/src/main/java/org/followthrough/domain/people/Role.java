package org.followthrough.domain.people;

/**
 * What a person may do in every plan. Owning and contributing are not roles: they come from the action itself, which also
 * says whose manager signs it off.
 */
public enum Role {
    /** Signs off or returns the actions that name this person as their manager. */
    MANAGER,
    /** Answers escalations from rung 2 and decides first extensions. */
    SERVICE_MANAGER,
    /** Receives rung 3. */
    HEAD_OF_SERVICE,
    /** Receives rung 4. */
    DIRECTOR,
    /** Confirms independently, with a level of proof, or sends back. */
    AUDITOR,
    /** Imports, edits and publishes plans, re-assigns; never signs off. */
    PROGRAMME_LEAD,
    /** Reads the board page and the plan. */
    BOARD,
    /** Belongs to another agency; sees and answers only its own actions. */
    PARTNER,
    /** Reads and may challenge; changes nothing. */
    INSPECTOR,
    /** People, teams, settings, failed deliveries; no say over content. */
    ADMINISTRATOR
}
