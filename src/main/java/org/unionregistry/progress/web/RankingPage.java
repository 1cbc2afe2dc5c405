package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.progress.Ranking;
import org.unionregistry.progress.RankingLine;
import org.unionregistry.progress.RankingMarkRow;

/**
 * All a ranking shows; its workbook is made of the same.
 *
 * @param marks of its organisations and of the whole, the latest first
 */
record RankingPage(CompletionPlace where, String path, LocalDate day, Ranking ranking, Map<OrganizationId, List<RankingMarkRow>> marks) {

    public List<RankingMarkRow> of(RankingLine line) {
        OrganizationId id = line.line().row().id();
        return id == null ? List.of() : marks.getOrDefault(id, List.of());
    }

    /** Of the organisation whose parts are ranked. */
    public List<RankingMarkRow> own() {
        OrganizationRow whole = where.organization();
        return whole == null ? List.of() : marks.getOrDefault(whole.id(), List.of());
    }
}
