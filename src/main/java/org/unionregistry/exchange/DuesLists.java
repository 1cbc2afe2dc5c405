package org.unionregistry.exchange;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.Subtree;

/** Reads a list before anything is written: a file that cannot be read leaves nothing behind and holds no lock. */
@Component
public class DuesLists {
    private final PayerSheets sheets;
    private final ReadingTurn turn;
    private final OrganizationQueries organizations;
    private final DuesCheckService service;

    DuesLists(PayerSheets sheets, ReadingTurn turn, OrganizationQueries organizations, DuesCheckService service) {
        this.sheets = sheets;
        this.turn = turn;
        this.organizations = organizations;
        this.service = service;
    }

    public DuesCheckId list(DuesCheckId id, OrganizationId organization, YearMonth month, UploadedFile file, Subtree subtree) {
        organizations.require(organization, subtree);
        return service.list(id, organization, month, file, turn.take(() -> sheets.read(file.content())), subtree);
    }

    public DuesCheckId number(DuesCheckId id, OrganizationId organization, YearMonth month, int number, Subtree subtree) {
        return service.number(id, organization, month, number, subtree);
    }
}
