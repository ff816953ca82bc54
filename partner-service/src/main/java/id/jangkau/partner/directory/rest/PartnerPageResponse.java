package id.jangkau.partner.directory.rest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.rest.PartnerAnswers;
import id.jangkau.partner.agency.rest.PartnerResponse;
import id.jangkau.partner.directory.FindPartners.Page;

/**
 * A page of the directory.
 *
 * @param nextCursor where the next one begins; nothing on the last
 */
record PartnerPageResponse(
        List<PartnerResponse> items, @Nullable String nextCursor) {
    static PartnerPageResponse of(Page page, PartnerAnswers answers) {
        var next = page.next();
        return new PartnerPageResponse(
                page.items().stream().map(answers::of).toList(), next == null ? null : next.text());
    }
}
