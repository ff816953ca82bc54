package id.jangkau.registration.contribution.rest;

import java.time.OffsetDateTime;
import java.util.List;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.QuoteContributions;
import id.jangkau.registration.contribution.domain.Quote;

/**
 * What contributions cost, in whole rupiah.
 *
 * @param quotedAt asked again with it, the answer is the same for ever
 */
record QuoteResponse(OffsetDateTime quotedAt, List<Quote.Month> months, long total) {
    static QuoteResponse of(QuoteContributions.Dated dated) {
        return new QuoteResponse(
                OffsetDateTime.ofInstant(dated.quotedAt(), Wita.ZONE),
                dated.quote().months(),
                dated.quote().total());
    }
}
