package id.jangkau.partner.console.rest;

import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.officer.NoteOfficer;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Finds out who makes the current request, and how they read. */
@Singleton
class Visitor {
    static final String LANGUAGE = "lang";
    private static final Set<String> NOT_KEPT = Set.of(LANGUAGE, "done");

    private final RoutingContext request;
    private final SecurityIdentity identity;
    private final Caller caller;
    private final NoteOfficer noteOfficer;

    Visitor(RoutingContext request, SecurityIdentity identity, Caller caller, NoteOfficer noteOfficer) {
        this.request = request;
        this.identity = identity;
        this.caller = caller;
        this.noteOfficer = noteOfficer;
    }

    /** Of a page that only who signed in can see; others will read in the history who it was. */
    Visit visit() {
        var name = identity.getPrincipal().getName();
        noteOfficer.note(caller.subject(), name);
        return visit(new Visit.Officer(
                caller.subject(),
                name,
                identity.hasRole(Roles.BRANCH_OFFICER),
                identity.hasRole(Roles.HEAD_OFFICE_OFFICER),
                identity.hasRole(Roles.AUDITOR)));
    }

    /** Of a page for whoever comes. */
    Visit strangersVisit() {
        return visit(null);
    }

    /** Of a visit by somebody who signed in. */
    static Visit.Officer officerOf(Visit visit) {
        return Objects.requireNonNull(visit.officer(), "officer");
    }

    private Visit visit(Visit.@Nullable Officer officer) {
        var query = request.queryParams();
        var rest = query.entries().stream()
                .filter(entry -> !NOT_KEPT.contains(entry.getKey()))
                .map(Visitor::written)
                .collect(Collectors.joining());
        return new Visit(language(), request.normalizedPath(), rest, officer);
    }

    private Language language() {
        Cookie remembered = request.request().getCookie(LANGUAGE);
        List<Locale> preferred = request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .map(Locale::of)
                .toList();
        return Language.of(
                request.queryParams().get(LANGUAGE), remembered == null ? null : remembered.getValue(), preferred);
    }

    private static String written(Map.Entry<String, String> entry) {
        return URLEncoder.encode(entry.getKey(), UTF_8) + "=" + URLEncoder.encode(entry.getValue(), UTF_8) + "&";
    }
}
