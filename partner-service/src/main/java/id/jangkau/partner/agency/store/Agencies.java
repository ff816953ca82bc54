package id.jangkau.partner.agency.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

import id.jangkau.foundation.security.CurrentReach;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Periods;
import id.jangkau.partner.agency.domain.Status;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * All agencies. Every method needs a transaction. Whoever is limited to the regencies of a branch office finds, locks and
 * pages through those seated there only; to them there are no others.
 */
@Singleton
public class Agencies {
    private final PartnerRows partners;
    private final AgreementRows agreements;
    private final SuspensionRows suspensions;
    private final BranchRows branches;
    private final CurrentReach reach;

    Agencies(
            PartnerRows partners,
            AgreementRows agreements,
            SuspensionRows suspensions,
            BranchRows branches,
            CurrentReach reach) {
        this.branches = branches;
        this.reach = reach;
        this.partners = partners;
        this.agreements = agreements;
        this.suspensions = suspensions;
    }

    public Optional<Agency> find(PartnerId id) {
        return partners.findByIdOptional(id.value()).filter(this::inReach).map(this::withPeriods);
    }

    /** For changing it: whoever else wants to change it waits until this transaction has ended. */
    public Optional<Agency> lock(PartnerId id) {
        return partners.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .filter(this::inReach)
                .map(this::withPeriods);
    }

    /** For changing them together; always in the same order, so that two such changes never wait for each other. */
    public Map<PartnerId, Agency> lockAll(Collection<PartnerId> ids) {
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparing(PartnerId::value))
                .flatMap(id -> lock(id).stream())
                .collect(toMap(Agency::id, identity()));
    }

    /** Lists one after the other, so that two imports at once do not list the same bank twice. */
    public void listAlone() {
        waitInLine("directory");
    }

    /** Those that are listed, by bank code. */
    public Map<String, Agency> byBankCode(Collection<String> bankCodes) {
        return withPeriods(partners.list("bankCode in ?1", bankCodes)).stream()
                .collect(toMap(agency -> agency.listing().bankCode(), identity()));
    }

    /** The next ones in the order of ids, from anywhere; whoever wants to change one waits until this transaction has ended. */
    public List<Agency> lockAfter(UUID id, int most) {
        return partners
                .find("id > ?1 order by id", id)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .map(this::withPeriods)
                .toList();
    }

    /** In the order of their bank codes. */
    public List<Agency> page(AgencyFilter filter, int limit) {
        var query = filter.toQuery(reach.get());
        return withPeriods(partners.find(query.text() + " order by bankCode", query.parameters())
                .page(0, limit)
                .list());
    }

    /** Whom the calendar has overtaken: an agreement in force and not working, or working without one. */
    public List<PartnerId> overtakenBy(LocalDate today) {
        String agreement = "exists (select 1 from AgreementEntity a where a.partnerId = p.id and not a.former and ";
        String inForce = agreement + "a.from <= ?1 and a.lastDay >= ?1)";
        String ended = agreement + "a.from <= a.lastDay and a.lastDay < ?1)";
        return partners
                .find(
                        "from PartnerEntity p where (p.status in ?2 and " + inForce + ") or (p.status in ?3 and not "
                                + inForce + ") or (p.status = ?4 and " + ended + ")",
                        today,
                        List.of(Status.APPROVED, Status.EXPIRED),
                        List.of(Status.ACTIVE, Status.SUSPENDED),
                        Status.APPROVED)
                .stream()
                .map(partner -> new PartnerId(partner.id))
                .toList();
    }

    /** False when another agreement has it. Whoever wants the same one waits until this transaction has ended. */
    public boolean reserveAgreementNumber(String number) {
        waitInLine("agreement " + number);
        return !agreements.numberTaken(number);
    }

    public void insert(List<Agency> agencies) {
        partners.persist(agencies.stream().map(agency -> {
            var row = new PartnerEntity();
            row.take(agency);
            return row;
        }));
    }

    /** Writes back what {@link #lock} gave and a decision changed. */
    public void update(Agency agency) {
        partners.findById(agency.id().value()).take(agency);
        agreements.write(agency.id(), agency.agreements());
        suspensions.write(agency.id(), agency.periods().suspensions());
        branches.write(agency.id(), agency.branches());
    }

    private void waitInLine(String what) {
        partners.getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, what)
                .getSingleResult();
    }

    private boolean inReach(PartnerEntity partner) {
        return reach.get().covers(partner.regencyCode);
    }

    private Agency withPeriods(PartnerEntity partner) {
        return withPeriods(List.of(partner)).getFirst();
    }

    private List<Agency> withPeriods(List<PartnerEntity> rows) {
        var ids = rows.stream().map(row -> row.id).toList();
        var agreed = agreements.of(ids);
        var suspended = suspensions.of(ids);
        var offices = branches.of(ids);
        return rows.stream()
                .map(row -> row.agency(
                        new Periods(agreed.getOrDefault(row.id, List.of()), suspended.getOrDefault(row.id, List.of())),
                        offices.getOrDefault(row.id, List.of())))
                .toList();
    }
}
