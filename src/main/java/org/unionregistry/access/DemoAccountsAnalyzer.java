package org.unionregistry.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what to do about demo accounts. */
class DemoAccountsAnalyzer extends AbstractFailureAnalyzer<DemoAccountsInProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoAccountsInProduction cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Use an empty database for real work: set SPRING_DATASOURCE_URL, or another registry.embedded.data-directory.\n"
                        + "To go on with the demo: set registry.demo.enabled=true (REGISTRY_DEMO_ENABLED=true).",
                cause);
    }
}
