package id.jangkau.partner.document.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.Preconditions;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.partner.document.ReadDocuments;
import id.jangkau.partner.document.StoreDocument;
import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.document.domain.Slot;

/** Takes and gives papers, of agreements and of banks alike. */
@Singleton
class Papers {
    static final String PDF = "application/pdf";

    private final StoreDocument storeDocument;
    private final ReadDocuments readDocuments;
    private final Caller caller;

    Papers(StoreDocument storeDocument, ReadDocuments readDocuments, Caller caller) {
        this.storeDocument = storeDocument;
        this.readDocuments = readDocuments;
        this.caller = caller;
    }

    /** 201 for a new version, 200 when it is the same again. */
    Response take(Slot slot, @Nullable InputStream body) {
        var stored = storeDocument.store(slot, bytesOf(body), caller.subject());
        return Response.status(stored.added() ? 201 : 200)
                .entity(DocumentResponse.of(stored.document()))
                .tag(tagOf(stored.document()))
                .build();
    }

    DocumentResponse.Versions versions(Slot slot) {
        return DocumentResponse.versions(readDocuments.versions(slot));
    }

    Response give(Slot slot, @Nullable String version, Request request) {
        var document = readDocuments.version(slot, versionIn(version));
        var tag = tagOf(document);
        var unchanged = Preconditions.unchanged(request, tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return Response.ok(readDocuments.content(document), PDF)
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + nameOf(document) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** One byte more than is taken is enough to know. */
    private byte[] bytesOf(@Nullable InputStream body) {
        try {
            return body == null ? new byte[0] : body.readNBytes(storeDocument.mostBytes() + 1);
        } catch (IOException brokenOff) {
            throw new BadRequestException(brokenOff);
        }
    }

    private static OptionalInt versionIn(@Nullable String version) {
        try {
            return version == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(version));
        } catch (NumberFormatException e) {
            throw ProblemException.notFound();
        }
    }

    private static EntityTag tagOf(Document document) {
        return new EntityTag(document.sha256());
    }

    private static String nameOf(Document document) {
        var id = document.slot().agreement() == null
                ? document.slot().partner().value()
                : document.slot().agreement();
        return document.slot().kind() + "-" + id + "-v" + document.version() + ".pdf";
    }
}
