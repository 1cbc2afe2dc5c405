package org.unionregistry.shared;

/** What a role may do. The name of a constant is the authority Spring Security and the templates check. */
public enum Permission {
    ORGANIZATION_VIEW,
    ORGANIZATION_EDIT,
    ORGANIZATION_REORGANIZE,
    HEADCOUNT_ENTER,
    HEADCOUNT_CONFIRM,
    MANDATE_RECORD,
    ACCOUNT_MANAGE,
    MEMBER_VIEW,
    MEMBER_EDIT,
    MEMBER_REINSTATE,
    MEMBER_MERGE,
    MEMBER_EXPORT,
    MEMBER_IMPORT,
    STRUCTURE_IMPORT,
    STAFF_VIEW,
    STAFF_EDIT,
    CARD_VIEW,
    /** Brings cards to their holders. */
    CARD_ISSUE,
    /** Agrees to plastic cards those below ask for. */
    CARD_APPROVE,
    /** Orders plastic cards of the printing house. */
    CARD_BATCH,
    COMPLETION_VIEW,
    COMPLETION_EXPORT,
    OBSTACLE_NOTE,
    /** Sets deadlines for the own organisation and all below. */
    PROGRAMME_EDIT,
    /** Praises organisations below, and writes measures down; a secretary what was looked into. */
    RANKING_MARK,
    /** Reads the library. */
    DOCUMENT_READ,
    /** Publishes in it for all below. */
    DOCUMENT_PUBLISH,
    /** Reads what the own organisation is reminded of. */
    MESSAGE_READ,
    /** Answers those below. */
    QUESTION_ANSWER,
    /** Reads statistical forms, filled from the register. */
    REPORT_VIEW,
    /** Fills and sends them. */
    REPORT_FILL,
    /** Accepts those of organisations below, or gives them back. */
    REPORT_ACCEPT,
    /** Reads what regions confirmed, added up. */
    TOTAL_VIEW,
    /** Brings new forms in. */
    FORM_PUBLISH,
    /** Begins to collect a form. */
    CAMPAIGN_OPEN,
    /** Leads the working group: who belongs to it, and its tasks. */
    WORK_MANAGE,
    /** Holds training for those below. */
    TRAINING_RUN,
    /** Reminds those directly below. */
    REMINDER_SEND,
    AUDIT_VIEW
}
