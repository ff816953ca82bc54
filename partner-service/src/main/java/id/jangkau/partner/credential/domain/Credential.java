package id.jangkau.partner.credential.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.PartnerId;

/**
 * A client of a BPR's core banking: what is wanted of it, and what Keycloak is known to have. Whoever wants something
 * writes it down and never waits; the provisioner carries it to Keycloak.
 *
 * @param number 1, 2, 3 … of this BPR
 * @param clientId {@code bpr-<bank code>-<number>}: the same however often making it is tried
 */
public record Credential(
        UUID id,
        PartnerId partner,
        int number,
        String clientId,
        Authentication authentication,
        Wanted wanted,
        Reached reached,
        Dates dates,
        Attempts attempts) {
    public Credential {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(authentication, "authentication");
    }

    /** The one that comes after {@code issuedSoFar} others of that BPR. */
    public static Credential next(
            UUID id,
            PartnerId partner,
            String bankCode,
            int issuedSoFar,
            Authentication authentication,
            Instant now,
            Instant expiresAt) {
        int number = issuedSoFar + 1;
        return new Credential(
                id,
                partner,
                number,
                "bpr-" + bankCode + "-" + number,
                authentication,
                Wanted.ENABLED,
                Reached.ABSENT,
                Dates.requested(now, expiresAt),
                Attempts.none(now));
    }

    /** Keycloak has it as it was wanted here. */
    public Credential carriedOut(Instant now) {
        var goal = wanted.goal();
        var carried = goal == Reached.ENABLED ? dates.issued(now) : dates;
        return with(wanted, goal, carried, new Attempts(0, attempts.nextAt(), null));
    }

    /** Keycloak could not be told, for that reason. */
    public Credential failed(Instant now, String failure) {
        return with(wanted, reached, dates, attempts.failed(now, failure));
    }

    /** Keycloak has it, and somebody has seen its secret; its time begins now. */
    public Credential shown(Instant now, Instant expiresAt) {
        var issued = carriedOut(now);
        return issued.with(wanted, issued.reached, issued.dates.shown(now, expiresAt), issued.attempts);
    }

    /** Somebody wants it to end. */
    public Credential revoked(Instant now) {
        return wanted.isLive() ? with(Wanted.REVOKED, reached, dates.revoked(now), Attempts.none(now)) : this;
    }

    /** Its agency is active. */
    public Credential allowed(Instant now) {
        return on(now).wanting(Wanted.DISABLED, Wanted.ENABLED, now);
    }

    /** Its agency is not active. */
    public Credential withheld(Instant now) {
        return on(now).wanting(Wanted.ENABLED, Wanted.DISABLED, now);
    }

    /** What it is at that time: one whose time is over has expired. */
    public Credential on(Instant now) {
        return wanted.isLive() && !dates.expiresAt().isAfter(now)
                ? with(Wanted.EXPIRED, reached, dates, Attempts.none(now))
                : this;
    }

    public CredentialState state() {
        return CredentialState.of(wanted, reached);
    }

    public boolean isLive() {
        return wanted.isLive();
    }

    /** Whether Keycloak has it as it is wanted. */
    public boolean isSettled() {
        return reached == wanted.goal();
    }

    /** Whether Keycloak is to be told something now. */
    public boolean isDue(Instant now) {
        return !on(now).isSettled() && !attempts.nextAt().isAfter(now);
    }

    /** Whether its secret can still be shown: it never was, and whoever asks is the first. */
    public boolean awaitsShowing() {
        return isLive() && authentication instanceof Authentication.ClientSecret && dates.secretShownAt() == null;
    }

    /** Whether it ends within that notice and another should take its place. */
    public boolean expiresSoon(Instant now, Duration notice) {
        return isLive() && !dates.expiresAt().isAfter(now.plus(notice));
    }

    /** When it has to be tried again; nothing when there is nothing to try. */
    public @Nullable Instant nextAttemptAt() {
        return isSettled() ? null : attempts.nextAt();
    }

    private Credential wanting(Wanted from, Wanted to, Instant now) {
        return wanted == from ? with(to, reached, dates, Attempts.none(now)) : this;
    }

    private Credential with(Wanted newWanted, Reached newReached, Dates newDates, Attempts newAttempts) {
        return new Credential(
                id, partner, number, clientId, authentication, newWanted, newReached, newDates, newAttempts);
    }
}
