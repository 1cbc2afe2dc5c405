package org.unionregistry.progress;

import java.util.List;
import org.unionregistry.shared.Percent;

/**
 * How many of the assessed organisations are complete or close, always with what was left out of the count.
 *
 * @param successful  complete or close
 * @param assessed    the denominator
 * @param liquidating left out because they are being closed
 * @param notAssessed left out because no headcount measures them
 */
public record SuccessShare(int successful, int assessed, int liquidating, int notAssessed) {

    static SuccessShare of(List<CompletionLine> lines) {
        int successful = 0;
        int assessed = 0;
        int liquidating = 0;
        int notAssessed = 0;
        for (CompletionLine line : lines) {
            CompletionGroup group = line.group();
            if (group == null) {
                continue;
            }
            if (line.liquidating()) {
                liquidating++;
            } else if (group == CompletionGroup.NOT_ASSESSED) {
                notAssessed++;
            } else {
                assessed++;
                successful += group.isSuccessful() ? 1 : 0;
            }
        }
        return new SuccessShare(successful, assessed, liquidating, notAssessed);
    }

    public Percent percent() {
        return Percent.of(successful, assessed);
    }
}
