package org.unionregistry.shared.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** {@code <tbody reg:rows="${rows}">}: rows of {@link Cell}s, a list of lists, printed in one go. */
@Component
class RowsDialect extends AbstractProcessorDialect {
    private static final int AFTER_CONDITIONS = 1300;

    RowsDialect() {
        super("Rows of tables", "reg", AFTER_CONDITIONS);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new RowsProcessor(prefix, AFTER_CONDITIONS));
    }
}
