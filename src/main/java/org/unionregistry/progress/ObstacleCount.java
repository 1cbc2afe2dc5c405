package org.unionregistry.progress;

/**
 * How often a reason stands, or stood, in the way.
 *
 * @param open    organisations it keeps back
 * @param overdue of them, those whose day has passed
 * @param closed  how often it was overcome
 */
public record ObstacleCount(ObstacleReason reason, int open, int overdue, int closed) {}
