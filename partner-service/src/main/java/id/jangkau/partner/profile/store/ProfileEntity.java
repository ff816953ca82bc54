package id.jangkau.partner.profile.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.profile.domain.Datum;
import id.jangkau.partner.profile.domain.Profile;

@Entity
@Immutable
@IdClass(ProfileEntity.Key.class)
@Table(name = "profile")
class ProfileEntity {
    record Key(UUID partnerId, int version) {}

    @Id
    UUID partnerId;

    @Id
    int version;

    @Nullable
    String nib;

    @Nullable
    String npwp;

    @Nullable
    String contactName;

    @Nullable
    String contactPhone;

    @Nullable
    String contactEmail;

    @Nullable
    String bankName;

    @Nullable
    String accountNumber;

    @Nullable
    String accountHolder;

    @Column(name = "told_by")
    String by;

    @Column(name = "told_at")
    Instant at;

    static ProfileEntity of(Profile profile) {
        var entity = new ProfileEntity();
        var data = profile.data();
        entity.partnerId = profile.partner().value();
        entity.version = profile.version();
        entity.nib = data.get(Datum.NIB);
        entity.npwp = data.get(Datum.NPWP);
        entity.contactName = data.get(Datum.CONTACT_NAME);
        entity.contactPhone = data.get(Datum.CONTACT_PHONE);
        entity.contactEmail = data.get(Datum.CONTACT_EMAIL);
        entity.bankName = data.get(Datum.BANK_NAME);
        entity.accountNumber = data.get(Datum.ACCOUNT_NUMBER);
        entity.accountHolder = data.get(Datum.ACCOUNT_HOLDER);
        entity.by = profile.by();
        entity.at = profile.at();
        return entity;
    }

    Profile profile() {
        var data = new EnumMap<Datum, String>(Datum.class);
        putUnlessNull(data, Datum.NIB, nib);
        putUnlessNull(data, Datum.NPWP, npwp);
        putUnlessNull(data, Datum.CONTACT_NAME, contactName);
        putUnlessNull(data, Datum.CONTACT_PHONE, contactPhone);
        putUnlessNull(data, Datum.CONTACT_EMAIL, contactEmail);
        putUnlessNull(data, Datum.BANK_NAME, bankName);
        putUnlessNull(data, Datum.ACCOUNT_NUMBER, accountNumber);
        putUnlessNull(data, Datum.ACCOUNT_HOLDER, accountHolder);
        return new Profile(new PartnerId(partnerId), version, data, by, at);
    }

    private static void putUnlessNull(Map<Datum, String> data, Datum datum, @Nullable String value) {
        if (value != null) {
            data.put(datum, value);
        }
    }
}
