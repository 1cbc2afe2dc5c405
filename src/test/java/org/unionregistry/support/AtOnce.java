package org.unionregistry.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people press the button in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them was answered; the first failure is thrown. */
    public static <T> List<T> run(List<? extends Callable<T>> actions) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(actions.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : people.invokeAll(actions)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
