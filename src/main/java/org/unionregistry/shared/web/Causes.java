package org.unionregistry.shared.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionException;
import org.springframework.validation.BindException;
import org.springframework.validation.DataBinder;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Looks down the causes of an exception for what was wrong with the request. */
final class Causes {
    private Causes() {}

    static Stream<Throwable> of(Throwable top) {
        return Stream.iterate(top, Objects::nonNull, Throwable::getCause).limit(20);
    }

    /** Too many fields, an index nobody has, a word where a number belongs: the sender's fault, never a 500. */
    static boolean badInput(Throwable cause) {
        return cause instanceof TypeMismatchException
                || cause instanceof InvalidPropertyException
                || cause instanceof ConversionException
                || cause instanceof BindException
                || isUnbound(cause)
                || isFromBinding(cause)
                || isOfTomcat(cause, "InvalidParameterException");
    }

    /** A record form that could not be made at all, say "abc" for a boolean: Spring then has no form to show the error in. */
    private static boolean isUnbound(Throwable cause) {
        return cause instanceof IllegalStateException && String.valueOf(cause.getMessage()).startsWith("Cannot access properties on null bean");
    }

    /** An index nobody has, {@code rows[99999999]} or {@code rows[x]}, fails inside the binder with a bare exception. */
    private static boolean isFromBinding(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith("org.unionregistry.") || name.startsWith(DataBinder.class.getName()))
                .findFirst()
                .filter(name -> name.startsWith(DataBinder.class.getName()))
                .isPresent();
    }

    static boolean tooLarge(Throwable cause) {
        return cause instanceof MaxUploadSizeExceededException
                || isOfTomcat(cause, "SizeException")
                || isOfTomcat(cause, "SizeLimitExceededException")
                || isOfTomcat(cause, "FileSizeLimitExceededException")
                || isOfTomcat(cause, "FileCountLimitExceededException");
    }

    /** By name: the pages do not depend on which container serves them. */
    private static boolean isOfTomcat(Throwable cause, String simpleName) {
        return cause.getClass().getSimpleName().equals(simpleName);
    }
}
