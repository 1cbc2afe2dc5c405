package org.unionregistry.progress.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.GroupEvening;
import org.unionregistry.progress.TrendPoint;

/**
 * What a control day found.
 *
 * @param over   its evening was kept; what follows is there only then
 * @param before the control day it is compared with
 * @param growth people more than on that day
 * @param groups of the organisations; not of the whole country
 */
record ProgrammeReview(
        LocalDate day,
        boolean over,
        @Nullable TrendPoint reached,
        @Nullable LocalDate before,
        @Nullable Long growth,
        @Nullable GroupEvening groups) {}
