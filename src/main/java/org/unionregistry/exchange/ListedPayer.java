package org.unionregistry.exchange;

/**
 * Somebody on a list of the bookkeeping.
 *
 * @param row where they stand first
 * @param times how often; with two posts at one school a person stands there twice
 */
record ListedPayer(int row, int times, PayerName name) {

    ListedPayer again(ListedPayer other) {
        return new ListedPayer(row, times + other.times, name);
    }
}
