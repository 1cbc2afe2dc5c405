package org.unionregistry.member.web;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which columns somebody wants to see: what the address says, else what they chose before in this session. */
final class ChosenColumns {
    private static final String ATTRIBUTE = "member.columns";

    private ChosenColumns() {}

    /** The list with its columns, which are kept for the next one. */
    static ListParameters in(ListParameters list, @Nullable HttpSession session) {
        if (list.cols() != null) {
            keep(list, session);
            return list;
        }
        return list.showing(kept(session));
    }

    static void keep(ListParameters list, @Nullable HttpSession session) {
        if (list.cols() != null && session != null && !list.columns().equals(ListColumn.of(kept(session)))) {
            session.setAttribute(ATTRIBUTE, new ArrayList<>(list.columns().stream().map(Enum::name).toList()));
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<String> kept(@Nullable HttpSession session) {
        return session == null ? null : (List<String>) session.getAttribute(ATTRIBUTE);
    }
}
