package id.jangkau.registration.contribution.domain;

/**
 * One row of the contribution table; holds from its lower bound to the next row's. All in whole rupiah per month.
 *
 * @param incomeFrom lower bound of the monthly income, included
 * @param basis income that the contributions are percentages of
 */
public record Bracket(int number, long incomeFrom, long basis, long jkk, long jkm, long jht) {}
