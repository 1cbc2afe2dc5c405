package org.unionregistry.access;

import static org.unionregistry.shared.Permission.ACCOUNT_MANAGE;
import static org.unionregistry.shared.Permission.AUDIT_VIEW;
import static org.unionregistry.shared.Permission.CARD_APPROVE;
import static org.unionregistry.shared.Permission.CARD_ISSUE;
import static org.unionregistry.shared.Permission.CARD_VIEW;
import static org.unionregistry.shared.Permission.COMPLETION_EXPORT;
import static org.unionregistry.shared.Permission.COMPLETION_VIEW;
import static org.unionregistry.shared.Permission.DOCUMENT_PUBLISH;
import static org.unionregistry.shared.Permission.DOCUMENT_READ;
import static org.unionregistry.shared.Permission.HEADCOUNT_CONFIRM;
import static org.unionregistry.shared.Permission.HEADCOUNT_ENTER;
import static org.unionregistry.shared.Permission.MANDATE_RECORD;
import static org.unionregistry.shared.Permission.MEMBER_EDIT;
import static org.unionregistry.shared.Permission.MEMBER_EXPORT;
import static org.unionregistry.shared.Permission.MEMBER_IMPORT;
import static org.unionregistry.shared.Permission.MEMBER_MERGE;
import static org.unionregistry.shared.Permission.MEMBER_REINSTATE;
import static org.unionregistry.shared.Permission.MEMBER_VIEW;
import static org.unionregistry.shared.Permission.MESSAGE_READ;
import static org.unionregistry.shared.Permission.OBSTACLE_NOTE;
import static org.unionregistry.shared.Permission.ORGANIZATION_EDIT;
import static org.unionregistry.shared.Permission.ORGANIZATION_REORGANIZE;
import static org.unionregistry.shared.Permission.ORGANIZATION_VIEW;
import static org.unionregistry.shared.Permission.PROGRAMME_EDIT;
import static org.unionregistry.shared.Permission.QUESTION_ANSWER;
import static org.unionregistry.shared.Permission.RANKING_MARK;
import static org.unionregistry.shared.Permission.REMINDER_SEND;
import static org.unionregistry.shared.Permission.REPORT_ACCEPT;
import static org.unionregistry.shared.Permission.REPORT_FILL;
import static org.unionregistry.shared.Permission.REPORT_VIEW;
import static org.unionregistry.shared.Permission.STAFF_EDIT;
import static org.unionregistry.shared.Permission.STAFF_VIEW;
import static org.unionregistry.shared.Permission.STRUCTURE_IMPORT;
import static org.unionregistry.shared.Permission.TOTAL_VIEW;
import static org.unionregistry.shared.Permission.TRAINING_RUN;
import static org.unionregistry.shared.Permission.WORK_MANAGE;

import java.util.EnumSet;
import java.util.Set;
import org.unionregistry.shared.Permission;

/** Who may do what: the one table of rights. The part of the tree they hold in comes from the mandate. */
public enum Role {
    /** Sets the register up and gives access; sees no people. */
    ADMINISTRATOR(
            ORGANIZATION_VIEW, ORGANIZATION_EDIT, MANDATE_RECORD, ACCOUNT_MANAGE,
            STRUCTURE_IMPORT, COMPLETION_VIEW, COMPLETION_EXPORT, PROGRAMME_EDIT, DOCUMENT_READ, AUDIT_VIEW),
    /** Chair or staff of the whole union: structure and figures, no people. */
    CENTRE_STAFF(
            ORGANIZATION_VIEW, COMPLETION_VIEW, COMPLETION_EXPORT, TOTAL_VIEW, DOCUMENT_READ, DOCUMENT_PUBLISH, MESSAGE_READ, QUESTION_ANSWER, WORK_MANAGE, TRAINING_RUN, REMINDER_SEND, AUDIT_VIEW),
    /** Chairs a region. */
    REGIONAL_CHAIR(
            ORGANIZATION_VIEW, HEADCOUNT_CONFIRM, MEMBER_VIEW, STAFF_VIEW, CARD_VIEW,
            COMPLETION_VIEW, COMPLETION_EXPORT, OBSTACLE_NOTE, RANKING_MARK, REPORT_VIEW, DOCUMENT_READ, DOCUMENT_PUBLISH,
            MESSAGE_READ, QUESTION_ANSWER, WORK_MANAGE, TRAINING_RUN, REMINDER_SEND, AUDIT_VIEW),
    /** Runs the register of a region day by day. */
    REGIONAL_CLERK(Permission.values()),
    /** Chairs, or works for, a local organisation; also enters what its primaries cannot. */
    LOCAL_CHAIR(
            ORGANIZATION_VIEW, ORGANIZATION_EDIT, ORGANIZATION_REORGANIZE, HEADCOUNT_ENTER, HEADCOUNT_CONFIRM, MANDATE_RECORD,
            ACCOUNT_MANAGE, MEMBER_VIEW, MEMBER_EDIT, MEMBER_REINSTATE, MEMBER_MERGE, MEMBER_EXPORT, MEMBER_IMPORT, STAFF_VIEW,
            STAFF_EDIT, CARD_VIEW, CARD_ISSUE, CARD_APPROVE, COMPLETION_VIEW, COMPLETION_EXPORT, OBSTACLE_NOTE, RANKING_MARK, REPORT_VIEW, REPORT_FILL, REPORT_ACCEPT, DOCUMENT_READ, DOCUMENT_PUBLISH,
            MESSAGE_READ, QUESTION_ANSWER, WORK_MANAGE, TRAINING_RUN, REMINDER_SEND),
    /** Chairs, or works for, a primary organisation. */
    PRIMARY_CHAIR(
            ORGANIZATION_VIEW, HEADCOUNT_ENTER,
            MEMBER_VIEW, MEMBER_EDIT, MEMBER_EXPORT, MEMBER_IMPORT, CARD_VIEW, CARD_ISSUE, COMPLETION_VIEW, OBSTACLE_NOTE, REPORT_VIEW, REPORT_FILL, DOCUMENT_READ, MESSAGE_READ),
    /** Follows an education district: counts only, no people. */
    DISTRICT_SECRETARY(COMPLETION_VIEW, COMPLETION_EXPORT, RANKING_MARK, DOCUMENT_READ),
    /** Checks and changes nothing. */
    AUDITOR(
            ORGANIZATION_VIEW, MEMBER_VIEW, STAFF_VIEW, CARD_VIEW, COMPLETION_VIEW, COMPLETION_EXPORT, REPORT_VIEW, DOCUMENT_READ, AUDIT_VIEW);

    private final Set<Permission> permissions = EnumSet.noneOf(Permission.class);

    Role(Permission... permitted) {
        permissions.addAll(Set.of(permitted));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /**
     * May it let people of that role in? Nobody gives more than they hold; the administrator, who holds nothing
     * himself, hands over what the mandates say.
     */
    public boolean mayInvite(Role other) {
        return may(Permission.ACCOUNT_MANAGE)
                && (this == ADMINISTRATOR || permissions.containsAll(other.permissions));
    }

    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }
}
