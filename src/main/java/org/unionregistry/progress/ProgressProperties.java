package org.unionregistry.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the groups of the completion table begin and what is late.
 *
 * @param closeFrom      per cent from which an organisation is close to the end
 * @param inProgressFrom per cent from which it is on its way; fewer is weak
 * @param late           when changes count as entered late
 */
@Validated
@ConfigurationProperties("registry.progress")
public record ProgressProperties(
        @DefaultValue("85") @Min(1) @Max(100) int closeFrom,
        @DefaultValue("50") @Min(1) @Max(100) int inProgressFrom,
        @DefaultValue @Valid Late late) {

    @AssertTrue(message = "registry.progress.close-from must be greater than registry.progress.in-progress-from")
    boolean isInOrder() {
        return closeFrom > inProgressFrom;
    }

    /**
     * @param windowDays  how many last days are looked at
     * @param medianAbove days: late when the median delay is above
     * @param singleAbove days: late when a single delay is above
     */
    public record Late(
            @DefaultValue("60") @Min(1) @Max(366) int windowDays,
            @DefaultValue("10") @Min(0) int medianAbove,
            @DefaultValue("30") @Min(0) int singleAbove) {}
}
