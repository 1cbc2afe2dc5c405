package org.unionregistry.member.web;

import org.unionregistry.member.Change;
import org.unionregistry.member.Period;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;

/**
 * Whose waterfall is asked for, and of which period.
 *
 * @param part the organisation with all below it
 * @param question with both days in full, so that every address says which they are
 */
record ChangesAsked(OrganizationRow place, Subtree part, Period period, ChangesQuestion question) {

    public String path() {
        return "/organizations/" + place.id() + "/members/changes";
    }

    public String waterfall() {
        return question.at(path()).toString();
    }

    public String list(Change change) {
        return question.at(path()).with("kind", change).toString();
    }
}
