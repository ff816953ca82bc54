package id.jangkau.partner.document.store;

import java.util.UUID;

import jakarta.inject.Singleton;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@Singleton
class ContentRows implements PanacheRepositoryBase<ContentEntity, UUID> {}
