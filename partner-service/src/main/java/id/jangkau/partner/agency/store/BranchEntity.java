package id.jangkau.partner.agency.store;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Branch;

@Entity
@IdClass(BranchEntity.Key.class)
@Table(name = "branch")
class BranchEntity {
    record Key(UUID partnerId, String code) {}

    @Id
    UUID partnerId;

    @Id
    String code;

    String name;
    String regencyCode;

    @Column(name = "open_from")
    LocalDate from;

    @Column(name = "open_until")
    @Nullable
    LocalDate until;

    static BranchEntity of(UUID partnerId, Branch branch) {
        var entity = new BranchEntity();
        entity.partnerId = partnerId;
        entity.code = branch.code();
        entity.take(branch);
        return entity;
    }

    void take(Branch branch) {
        name = branch.name();
        regencyCode = branch.regencyCode();
        from = branch.from();
        until = branch.until();
    }

    Branch branch() {
        return new Branch(code, name, regencyCode, from, until);
    }
}
