package id.jangkau.partner.console.rest;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.domain.Transition;
import id.jangkau.partner.attention.AttentionPlace;
import id.jangkau.partner.attention.FindAttention;
import id.jangkau.partner.attention.domain.AttentionFilter;
import id.jangkau.partner.attention.domain.AttentionKind;
import id.jangkau.partner.directory.FindPartners;
import id.jangkau.partner.directory.PartnerQuery;

/** What there is to do for this officer. */
@Path("/console")
class WorkPages {
    private static final int MOST_REVIEWS = 200;
    private static final int LIMIT = 50;

    private final FindPartners findPartners;
    private final FindAttention findAttention;
    private final Banks banks;
    private final Visitor visitor;

    WorkPages(FindPartners findPartners, FindAttention findAttention, Banks banks, Visitor visitor) {
        this.findPartners = findPartners;
        this.findAttention = findAttention;
        this.banks = banks;
        this.visitor = visitor;
    }

    @GET
    @Path("reviews")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    public Response reviews() {
        var visit = visitor.visit();
        var officer = Visitor.officerOf(visit);
        var inHeadOffice = waiting(Status.BRANCH_APPROVED, officer.headOffice());
        var reviews = new Reviews(
                waiting(Status.APPLIED, officer.branch()),
                inHeadOffice.stream()
                        .filter(bank -> bank.opens(Transition.HEAD_OFFICE_REVIEW))
                        .toList(),
                inHeadOffice.stream()
                        .filter(bank -> !bank.opens(Transition.HEAD_OFFICE_REVIEW))
                        .toList());
        return Pages.answer(200, visit, Templates.reviews(visit, reviews));
    }

    @GET
    @Path("attention")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    public Response attention(
            @QueryParam("kind") @DefaultValue("") String kind, @QueryParam("cursor") @DefaultValue("") String cursor) {
        var wanted = kindOf(kind);
        var page = findAttention.page(
                new AttentionFilter(wanted, null), AttentionPlace.read(cursor).orElse(null), LIMIT);
        var visit = visitor.visit();
        var list = new AttentionList(
                page.today(), page.items(), findAttention.count(AttentionFilter.EVERYTHING), wanted, next(page, kind));
        return Pages.answer(200, visit, Templates.attention(visit, list, banks.regencies()));
    }

    private List<Bank> waiting(Status status, boolean here) {
        return here
                ? banks.of(findPartners
                        .page(new PartnerQuery(status, null, null, null), MOST_REVIEWS)
                        .items())
                : List.of();
    }

    private static @Nullable AttentionKind kindOf(String text) {
        return Arrays.stream(AttentionKind.values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String next(FindAttention.Page page, String kind) {
        var place = page.next();
        return place == null
                ? null
                : UriBuilder.fromPath("/console/attention")
                        .queryParam("kind", "{kind}")
                        .queryParam("cursor", "{cursor}")
                        .build(kind, place.text())
                        .toString();
    }
}
