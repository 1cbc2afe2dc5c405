package org.unionregistry.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.unionregistry.shared.Uuids;

/** A failure of the register itself: it goes to the log under a number, and the visitor is told the number. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static ModelAndView page(@Nullable Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        String number = Uuids.next().toString().substring(24);
        LOG.error("Failure {} of {} request", number, request.getMethod(), failure);
        if (!response.isCommitted()) {
            // A workbook that broke off before its first byte left was still going to be a download.
            response.reset();
        }
        ModelAndView page = Problem.FAILURE.page(HttpStatus.INTERNAL_SERVER_ERROR, null, request, response);
        page.addObject("number", number);
        return page;
    }
}
