package org.unionregistry.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.unionregistry.shared.Open;

/** The page for what failed before or after a handler: in a filter, in the container, while a page was drawn. */
@Controller
@Open
class ErrorPageController implements ErrorController {

    @RequestMapping("/error")
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Throwable failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        Problem problem = request.getAttribute(Problem.ATTRIBUTE) instanceof Problem told ? told : Problem.of(status);
        return problem == Problem.FAILURE
                ? Failures.page(failure, request, response)
                : problem.page(HttpStatusCode.valueOf(status), null, request, response);
    }
}
