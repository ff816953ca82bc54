package id.jangkau.partner.agency.store;

import java.util.UUID;

import jakarta.inject.Singleton;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@Singleton
class PartnerRows implements PanacheRepositoryBase<PartnerEntity, UUID> {}
