package org.unionregistry.shared.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionException;
import org.springframework.validation.BindException;
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
                || isOfTomcat(cause, "InvalidParameterException");
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
