package org.unionregistry.shared;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A rule said no. Carries the key of the message that says how to mend it and, where one field is to blame, its name.
 */
public class Refusal extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;
    private final @Nullable String field;

    public Refusal(String key, Object... arguments) {
        this(key, null, arguments);
    }

    private Refusal(String key, @Nullable String field, Object[] arguments) {
        super(key);
        this.key = key;
        this.field = field;
        this.arguments = arguments;
    }

    /** Throws the first of several that were gathered; with none nothing is refused. */
    public static void throwFirst(Collection<Refusal> refusals) {
        for (Refusal first : refusals) {
            throw first;
        }
    }

    /** The same refusal, shown at the named field of the form. */
    public Refusal at(String fieldName) {
        return new Refusal(key, fieldName, arguments);
    }

    /** Puts the refusal among the errors of a form; one that blames a field this form does not have is about the form as a whole. */
    public void into(Errors errors) {
        if (field == null || errors.getFieldType(field) == null) {
            errors.reject(key, arguments, key);
        } else {
            errors.rejectValue(field, key, arguments, key);
        }
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public @Nullable String field() {
        return field;
    }
}
