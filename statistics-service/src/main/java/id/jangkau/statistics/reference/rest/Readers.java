package id.jangkau.statistics.reference.rest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.foundation.security.Roles;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * Who reads the current answer. What is public needs no token, and a token of any other role takes nothing away from it;
 * what a token says is only believed when it is valid.
 */
@ApplicationScoped
public class Readers {
    private static final List<String> READERS =
            List.of(Roles.STATISTICS_READER, Roles.STATISTICS_DETAIL, Roles.STATISTICS_ADMIN);

    private final SecurityIdentity identity;

    Readers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether the reader may see cells of fewer than five people. */
    public boolean seesSmallCells() {
        return identity.hasRole(Roles.STATISTICS_DETAIL);
    }

    /** For what is public: whoever shows a token that is not valid is told so (401), as everywhere else. */
    public void mayBeAnybody() {
        identity.isAnonymous();
    }

    /**
     * Totals of the province and its regencies are public.
     *
     * @throws UnauthorizedException 401 for a district, without a token
     * @throws ForbiddenException 403 for a district, without a reader's role
     */
    public void mayReadTotalsOf(Region region) {
        mayBeAnybody();
        if (region.level() == Level.DISTRICT) {
            mustBeReader();
        }
    }

    /**
     * A breakdown of the province is public.
     *
     * @throws UnauthorizedException 401 for anything smaller, without a token
     * @throws ForbiddenException 403 for anything smaller, without a reader's role
     */
    public void mayReadBreakdownOf(Region region) {
        mayBeAnybody();
        if (region.level() != Level.PROVINCE) {
            mustBeReader();
        }
    }

    /**
     * Totals may be followed live where they may be read; those of a district would move by single people.
     *
     * @throws UnauthorizedException 401 for a district, without a token
     * @throws ForbiddenException 403 for a district, without the role that sees small cells
     */
    public void mayFollow(Region region) {
        mayReadTotalsOf(region);
        if (region.level() == Level.DISTRICT && !seesSmallCells()) {
            throw new ForbiddenException();
        }
    }

    /** Whether the reader may read what is not public. */
    public boolean isReader() {
        return READERS.stream().anyMatch(identity::hasRole);
    }

    private void mustBeReader() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!isReader()) {
            throw new ForbiddenException();
        }
    }
}
