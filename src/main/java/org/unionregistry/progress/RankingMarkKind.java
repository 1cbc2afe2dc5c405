package org.unionregistry.progress;

import java.util.List;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;

/** What is said of an organisation in its ranking. */
public enum RankingMarkKind {
    /** One of the most active. */
    PRAISE,
    /** It lags behind, and this is done about it. */
    MEASURE,
    /** The secretary of its education district looked into it. */
    CONTROL;

    /** What somebody may say of an organisation of their part: superiors praise and measure, secretaries control; nobody judges himself. */
    public static List<RankingMarkKind> permitted(Subtree reader, OrganizationRow organization) {
        if (reader instanceof Subtree.District) {
            return List.of(CONTROL);
        }
        return reader.outranks(organization) ? List.of(PRAISE, MEASURE) : List.of();
    }

    /** Those a reader is shown: a secretary what secretaries wrote. */
    static List<RankingMarkKind> shown(Subtree reader) {
        return reader instanceof Subtree.District ? List.of(CONTROL) : List.of(values());
    }
}
