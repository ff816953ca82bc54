package id.jangkau.partner.agency.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Status;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** All agencies. Every method needs a transaction. */
@Singleton
public class Agencies {
    private final PartnerRows partners;
    private final AgreementRows agreements;

    Agencies(PartnerRows partners, AgreementRows agreements) {
        this.partners = partners;
        this.agreements = agreements;
    }

    public Optional<Agency> find(PartnerId id) {
        return partners.findByIdOptional(id.value()).map(this::withAgreements);
    }

    /** For changing it: whoever else wants to change it waits until this transaction has ended. */
    public Optional<Agency> lock(PartnerId id) {
        return partners.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(this::withAgreements);
    }

    /** Lists one after the other, so that two imports at once do not list the same bank twice. */
    public void listAlone() {
        waitInLine("directory");
    }

    /** Those that are listed, by bank code. */
    public Map<String, Agency> byBankCode(Collection<String> bankCodes) {
        return withAgreements(partners.list("bankCode in ?1", bankCodes)).stream()
                .collect(toMap(agency -> agency.listing().bankCode(), identity()));
    }

    /** In the order of their bank codes. */
    public List<Agency> page(AgencyFilter filter, int limit) {
        var query = filter.toQuery();
        return withAgreements(partners.find(query.text() + " order by bankCode", query.parameters())
                .page(0, limit)
                .list());
    }

    /** Whom the calendar has overtaken: an agreement in force and not active, or active without one. */
    public List<PartnerId> overtakenBy(LocalDate today) {
        String inForce =
                "exists (select 1 from AgreementEntity a where a.partnerId = p.id and a.from <= ?1 and a.until >= ?1)";
        String ended = "exists (select 1 from AgreementEntity a where a.partnerId = p.id and a.until < ?1)";
        return partners
                .find(
                        "from PartnerEntity p where (p.status in ?2 and " + inForce + ") or (p.status = ?3 and not "
                                + inForce + ") or (p.status = ?4 and " + ended + ")",
                        today,
                        List.of(Status.APPROVED, Status.EXPIRED),
                        Status.ACTIVE,
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
        UUID id = agency.id().value();
        partners.findById(id).take(agency);
        agency.agreements().stream()
                .filter(agreement -> agreements.findById(agreement.id()) == null)
                .map(agreement -> AgreementEntity.of(agency.id(), agreement))
                .forEach(agreements::persist);
    }

    private void waitInLine(String what) {
        partners.getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, what)
                .getSingleResult();
    }

    private Agency withAgreements(PartnerEntity partner) {
        return withAgreements(List.of(partner)).getFirst();
    }

    private List<Agency> withAgreements(List<PartnerEntity> rows) {
        var held = agreements.of(rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(row -> row.agency(held.getOrDefault(row.id, List.of())))
                .toList();
    }
}
