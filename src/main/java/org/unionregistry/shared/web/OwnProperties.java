package org.unionregistry.shared.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/**
 * Reads {@code row.name} of the registry's own classes for the templates. Spring 7.0 forgets the accessor it has found
 * after each reading and looks for it anew, which was a third of the time of a long table; one that is listed in the
 * context itself, as this one is, is remembered.
 */
final class OwnProperties implements PropertyAccessor {
    static final OwnProperties INSTANCE = new OwnProperties();
    private static final String OWN = "org.unionregistry.";
    private static final ClassValue<Map<String, Optional<Method>>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private OwnProperties() {}

    @Override
    public Class<?> @Nullable [] getSpecificTargetClasses() {
        return null;
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
        return target != null && reader(target.getClass(), name).isPresent();
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
        if (target == null) {
            throw new AccessException("Nothing has no " + name);
        }
        Method reader = reader(target.getClass(), name).orElseThrow(() -> new AccessException("No " + name));
        try {
            return new TypedValue(reader.invoke(target));
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new AccessException("Cannot read " + name, failure);
        }
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
            throws AccessException {
        throw new AccessException("Templates only read");
    }

    private static Optional<Method> reader(Class<?> type, String name) {
        return READERS.get(type).computeIfAbsent(name, wanted -> find(type, wanted));
    }

    /** As Spring has it: a getter first, then the accessor of a record. */
    private static Optional<Method> find(Class<?> type, String name) {
        if (!type.getName().startsWith(OWN)) {
            return Optional.empty();
        }
        String capital = StringUtils.capitalize(name);
        Optional<Method> found = Stream.of("get" + capital, "is" + capital, name)
                .map(method -> ReflectionUtils.findMethod(type, method))
                .filter(method -> method != null && method.getReturnType() != void.class)
                .findFirst();
        found.ifPresent(ReflectionUtils::makeAccessible);
        return found;
    }
}
