package org.unionregistry.training;

/**
 * In how many organisations somebody has learnt to keep the register.
 *
 * @param primaries whether these are primaries or local organisations
 * @param answered  organisations in which somebody answers for it
 * @param trained   organisations in which that one has learnt it
 */
public record TrainedCount(boolean primaries, int organizations, int answered, int trained) {}
