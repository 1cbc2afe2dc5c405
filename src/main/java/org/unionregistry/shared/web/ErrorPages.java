package org.unionregistry.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Turns whatever a handler did not answer itself into a page that says what happened and what to do. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    /** Missing and outside one's part of the tree: one answer. */
    @ExceptionHandler(NotFound.class)
    ModelAndView notFound(HttpServletRequest request, HttpServletResponse response) {
        return Problem.NOT_FOUND.page(request, response);
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        String words = messages.getMessage(refusal.key(), refusal.arguments(), refusal.key(), LocaleContextHolder.getLocale());
        return Problem.REFUSED.page(HttpStatus.UNPROCESSABLE_CONTENT, words, request, response);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ModelAndView changed(HttpServletRequest request, HttpServletResponse response) {
        return Problem.CHANGED.page(request, response);
    }

    /** Even a second attempt had to wait too long, or the database chose it of two that waited for each other. */
    @ExceptionHandler(PessimisticLockingFailureException.class)
    ModelAndView busy(HttpServletRequest request, HttpServletResponse response) {
        return Problem.BUSY.page(request, response);
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class, MultipartException.class})
    ModelAndView upload(MultipartException refused, HttpServletRequest request, HttpServletResponse response) {
        return (Causes.of(refused).anyMatch(Causes::tooLarge) ? Problem.TOO_LARGE : Problem.UNREADABLE).page(request, response);
    }

    /** A malformed id in an address is as good as a missing one; a malformed parameter is an error of the request. */
    @ExceptionHandler({TypeMismatchException.class, BeansException.class})
    ModelAndView unreadable(BeansException mismatch, HttpServletRequest request, HttpServletResponse response) throws BeansException {
        if (Causes.of(mismatch).anyMatch(NotFound.class::isInstance)) {
            return Problem.NOT_FOUND.page(request, response);
        }
        if (Causes.of(mismatch).noneMatch(Causes::badInput)) {
            throw mismatch;
        }
        return Problem.UNREADABLE.page(request, response);
    }

    /** Not ours to answer: Spring Security asks to sign in or shows its refusal. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void denied(RuntimeException denied) {
        throw denied;
    }

    /** The browser has gone away; there is nobody to tell. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {
        LOG.debug("The browser closed the connection");
    }

    @ExceptionHandler(Exception.class)
    ModelAndView other(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof ErrorResponse answer) {
            return Problem.of(answer.getStatusCode().value()).page(answer.getStatusCode(), null, request, response);
        }
        if (Causes.of(failure).anyMatch(Causes::badInput)) {
            return Problem.UNREADABLE.page(request, response);
        }
        return Failures.page(failure, request, response);
    }
}
