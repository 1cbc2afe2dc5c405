package org.unionregistry.statistics;

import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;

/** Whose report of which campaign. */
public record ReportPlace(CampaignRow campaign, FormTemplate form, OrganizationRow organization) {
    /** The form as this organisation fills it. */
    public FormTemplate asked() {
        return form.at(organization.type());
    }

    /** Is it the consolidated report of a local organisation? */
    public boolean isLocal() {
        return organization.type() == OrganizationType.LOCAL;
    }

    /** The part of the tree it speaks of. */
    public Subtree part() {
        return isLocal() ? new Subtree.Local(organization.id()) : new Subtree.Primary(organization.id());
    }
}
