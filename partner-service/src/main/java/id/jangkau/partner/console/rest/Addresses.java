package id.jangkau.partner.console.rest;

import java.net.URI;
import java.util.UUID;

import jakarta.ws.rs.core.Response;

import id.jangkau.partner.agency.domain.PartnerId;

/** Where the pages are. */
final class Addresses {
    static final String CONSOLE = "/console";
    static final String PARTNERS = CONSOLE + "/partners";
    static final String REVIEWS = CONSOLE + "/reviews";

    private Addresses() {}

    static String partner(UUID id) {
        return PARTNERS + "/" + id;
    }

    /** To the bank's page, which says what was done. */
    static Response done(PartnerId id, String what) {
        return goTo(partner(id.value()) + "?done=" + what);
    }

    /** After a form was taken, so that reloading the page sends nothing again. */
    static Response goTo(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
