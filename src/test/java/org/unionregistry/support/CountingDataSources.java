package org.unionregistry.support;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts the counter in front of every data source of the context. */
record CountingDataSources(StatementCount count) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource dataSource ? new CountingDataSource(dataSource, count) : bean;
    }
}
