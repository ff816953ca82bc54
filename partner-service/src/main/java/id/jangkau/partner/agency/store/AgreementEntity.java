package id.jangkau.partner.agency.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import id.jangkau.partner.agency.domain.Agreement;
import id.jangkau.partner.agency.domain.AgreementTerms;
import id.jangkau.partner.agency.domain.PartnerId;

@Entity
@Table(name = "agreement")
class AgreementEntity {
    @Id
    UUID id;

    UUID partnerId;
    String number;

    @Column(name = "valid_from")
    LocalDate from;

    @Column(name = "valid_until")
    LocalDate until;

    /** The last day it really holds. */
    LocalDate lastDay;

    boolean former;
    BigDecimal incentiveRatePercent;
    LocalDate signedByBankOn;
    LocalDate signedByAuthorityOn;

    static AgreementEntity of(PartnerId partner, Agreement agreement) {
        var entity = new AgreementEntity();
        var terms = agreement.terms();
        entity.id = agreement.id();
        entity.partnerId = partner.value();
        entity.number = terms.number();
        entity.from = terms.from();
        entity.until = terms.until();
        entity.incentiveRatePercent = terms.incentiveRatePercent();
        entity.signedByBankOn = terms.signedByBankOn();
        entity.signedByAuthorityOn = terms.signedByAuthorityOn();
        entity.take(agreement);
        return entity;
    }

    /** What can change after the signatures. */
    void take(Agreement agreement) {
        lastDay = agreement.lastDay();
        former = agreement.former();
    }

    Agreement agreement() {
        var terms = new AgreementTerms(number, from, until, incentiveRatePercent, signedByBankOn, signedByAuthorityOn);
        return new Agreement(id, terms, lastDay, former);
    }
}
