package org.unionregistry.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Keeps the newest few messages that wait for their page. A client that posts without following the redirect would
 * otherwise pile up three minutes of them in its session, which every later request reads and writes whole.
 */
@Component("flashMapManager")
class RecentFlashes extends SessionFlashMapManager {
    /** As many pages as one person opens at once. */
    private static final int KEPT = 8;

    @Override
    protected void updateFlashMaps(List<FlashMap> flashes, HttpServletRequest request, HttpServletResponse response) {
        int size = flashes.size();
        super.updateFlashMaps(size > KEPT ? new CopyOnWriteArrayList<>(flashes.subList(size - KEPT, size)) : flashes, request, response);
    }
}
