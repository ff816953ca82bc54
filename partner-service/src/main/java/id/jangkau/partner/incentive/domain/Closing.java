package id.jangkau.partner.incentive.domain;

import java.time.Instant;
import java.time.YearMonth;

/**
 * That the claims of a month, and of all before it, are settled.
 *
 * @param by subject of who closed it
 */
public record Closing(YearMonth month, Instant at, String by) {}
