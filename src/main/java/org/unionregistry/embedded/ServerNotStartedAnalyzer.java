package org.unionregistry.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words what to do when the embedded server does not start, instead of a stack trace. */
class ServerNotStartedAnalyzer extends AbstractFailureAnalyzer<ServerNotStarted> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ServerNotStarted cause) {
        return new FailureAnalysis(
                "%s: %s".formatted(cause.getMessage(), reason(cause)),
                """
                If another Union Registry is running with these data, stop it first: the embedded database serves one application. \
                Otherwise name another place in registry.embedded.data-directory.""",
                cause);
    }

    private static String reason(ServerNotStarted cause) {
        Throwable last = cause;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage());
    }
}
