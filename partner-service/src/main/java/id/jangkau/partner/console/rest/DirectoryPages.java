package id.jangkau.partner.console.rest;

import java.util.Arrays;

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
import id.jangkau.partner.directory.Cursor;
import id.jangkau.partner.directory.FindPartners;
import id.jangkau.partner.directory.PartnerQuery;

/** The directory of rural banks. What is not understood in its address is left out. */
@Path("/console/partners")
class DirectoryPages {
    private static final int LIMIT = 25;

    private final FindPartners findPartners;
    private final Banks banks;
    private final Visitor visitor;

    DirectoryPages(FindPartners findPartners, Banks banks, Visitor visitor) {
        this.findPartners = findPartners;
        this.banks = banks;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    public Response find(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("regency") @DefaultValue("") String regency,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        var wanted = statusOf(status);
        var after = Cursor.read(cursor).orElse(null);
        var seat = readable(regency);
        var text = readable(q);
        var page = findPartners.page(
                new PartnerQuery(wanted, seat.isEmpty() ? null : seat, text.isEmpty() ? null : text, after), LIMIT);
        var visit = visitor.visit();
        var directory = new Directory(
                banks.of(page.items()),
                banks.regencies(),
                wanted,
                seat,
                text,
                after != null,
                next(page, status, seat, text));
        return Pages.answer(200, visit, Templates.directory(visit, directory));
    }

    private static @Nullable String next(FindPartners.Page page, String status, String regency, String text) {
        var cursor = page.next();
        return cursor == null
                ? null
                : UriBuilder.fromPath(Addresses.PARTNERS)
                        .queryParam("status", "{status}")
                        .queryParam("regency", "{regency}")
                        .queryParam("q", "{q}")
                        .queryParam("cursor", "{cursor}")
                        .build(status, regency, text, cursor.text())
                        .toString();
    }

    private static @Nullable Status statusOf(String text) {
        return Arrays.stream(Status.values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** What a database can hold. */
    private static String readable(String text) {
        return text.replace("\0", "").strip();
    }
}
