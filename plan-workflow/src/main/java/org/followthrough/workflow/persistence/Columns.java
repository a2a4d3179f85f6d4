package org.followthrough.workflow.persistence;

/**
 * The columns of the tables that are read whole, named one by one: PostgreSQL refuses a statement with a star, once it is
 * prepared, when the newer version at another node has added a column.
 */
final class Columns {

    static final String ABSENCE_COVER =
            "id, absent, cover, from_day, until_day, asked_by, asked_at, accepted_at, declined_at, ended_at";
    static final String ACTION =
            "id, plan_id, number, issue_number, position, title, wording, success_measure, must_do, timescale_written, "
            + "declared_colour, declared_progress, baseline, agreed, forecast, manager, service_manager, head_of_service, "
            + "director, auditor, offered_at, offered_by, accepted_at, accepted_by, declined_at, declined_by, submitted_at, "
            + "submitted_by, signed_off_at, signed_off_by, confirmed_at, confirmed_by, proof_level, closed_at, closed_by, "
            + "cycle, returns, last_update_at, version, closed_as, closed_until, replaced_by, embedded_at, embedded_by, "
            + "proven_at";
    static final String ACTION_STEP = "id, action_id, cycle, act, done_at, done_by, wording, send_again_by, done_for";
    static final String ASSURANCE_CHECK = "id, action_id, cycle, checked_at, checked_by, passed, proof_level, note";
    static final String BLOCKAGE =
            "id, action_id, cycle, returns, cause, reported_at, reported_by, agreed_at, agreed_by, review, ended_at, "
            + "ended_by, lapsed_at";
    static final String BOARD_PAPER =
            "id, plan_id, meeting, taken_at, taken_by, total, claimed, checked, on_track, at_risk, off_track";
    static final String CHALLENGE =
            "id, plan_id, number, kind, about, must_do, challenger, challenger_role, challenger_agency, answerer, "
            + "settled_at, settled_by, version";
    static final String CHALLENGE_ROUND =
            "challenge_id, position, asked_at, asked_by, wording, replied_at, replied_by, upheld, reply_wording, to_do";
    static final String CHECK_OCCURRENCE = "action_id, due, kept, recorded_at, recorded_by, note";
    static final String CLOSING_PROPOSAL =
            "id, action_id, kind, until_day, reason, proposed_at, proposed_by, decided_at, decided_by, approved, "
            + "decision_wording, lapsed_at";
    static final String COLOUR_OVERRIDE =
            "id, action_id, colour, instead_of, set_at, set_by, reason, last_day, ended_at, ended_by";
    static final String DIGEST = "id, person_id, morning, written_at";
    static final String ESCALATION =
            "action_id, cycle, rung, agreed, fired_at, answer_owed, answered_at, answered_by, answer_kind, answer_wording";
    static final String EVIDENCE =
            "id, action_id, cycle, kind, title, wording, happened_on, received_at, given_by, sha256, size_in_bytes, "
            + "media_type, original_name";
    static final String EXTENSION =
            "id, action_id, asked_at, asked_by, reason, what_changed, interim_control, old_date, new_date, tier, "
            + "tier_since, granted, decided_at, decided_by, decision_wording";
    static final String FINDING =
            "id, action_id, found_at, quote, promised, claim, settlement, settled_at, settled_by, settled_wording";
    static final String HAND_OVER =
            "id, action_id, offered_to, agency, offered_at, offered_by, why, state, ended_at, ended_by, ended_wording, "
            + "version";
    static final String IMPORT_LINE = "import_id, action_id, topic, taken_over_at, taken_over_by";
    static final String INSPECTION = "plan_id, inspectorate, received, published, entered_at, entered_by";
    static final String MILESTONE = "action_id, position, due, written, met_on, met_at, met_by";
    static final String NOTIFICATION =
            "id, kind, recipient, plan_id, cause, created_at, attempts, held_at, sent_at, failed_at, failure, digest_id, "
            + "try_at, claimed_by, claimed_until";
    static final String NOTIFICATION_SUBJECT = "notification_id, position, matter, action_id, number, title, due";
    static final String PERSON = "id, kind, name, email, agency, team_id, line_manager, state";
    static final String PLAN = "id, number, title, body_name, base_date, saved_at, saved_by, published_at, published_by";
    static final String PROGRESS_UPDATE = "id, action_id, reported_at, reported_by, wording, forecast";
    static final String PROPOSED_DATE = "id, action_id, proposed, reason, declined_at, declined_by";
    static final String RECURRING_CHECK = "action_id, frequency, relaxes, begun";
    static final String SCREENING = "sha256, asked_at, attempts, try_at, failure, verdict, found, screened_at";
    static final String STATUTORY_DATE = "id, plan_id, duty, met_on, met_at, met_by";
    static final String TRAIL =
            "position, at, act, who, for_whom, plan_id, action_id, from_wording, to_wording, why, refused, chain, number, "
            + "seal";
    static final String UNSOUND_FILE = "sha256, soundness, found_at";

    private Columns() {
    }

    /** Columns of a table that a statement calls by another name. */
    static String of(String name, String columns) {
        return name + "." + columns.replace(", ", ", " + name + ".");
    }
}
