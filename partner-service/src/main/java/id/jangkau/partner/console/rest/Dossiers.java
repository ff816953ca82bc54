package id.jangkau.partner.console.rest;

import java.util.UUID;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.HistoryEntry;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Standing;
import id.jangkau.partner.checklist.ReadChecklist;
import id.jangkau.partner.checklist.domain.Item;
import id.jangkau.partner.checklist.domain.Requirement;
import id.jangkau.partner.credential.ReadCredentials;
import id.jangkau.partner.directory.ReadHistory;
import id.jangkau.partner.document.ReadDocuments;
import id.jangkau.partner.officer.NameOfficers;
import id.jangkau.partner.profile.ReadProfile;

import static java.util.stream.Collectors.toSet;

/** Gathers what the other features know of a bank. */
@Singleton
class Dossiers {
    private final Banks banks;
    private final ReadHistory readHistory;
    private final ReadChecklist readChecklist;
    private final ReadProfile readProfile;
    private final ReadDocuments readDocuments;
    private final ReadCredentials readCredentials;
    private final NameOfficers nameOfficers;

    Dossiers(
            Banks banks,
            ReadHistory readHistory,
            ReadChecklist readChecklist,
            ReadProfile readProfile,
            ReadDocuments readDocuments,
            ReadCredentials readCredentials,
            NameOfficers nameOfficers) {
        this.banks = banks;
        this.readHistory = readHistory;
        this.readChecklist = readChecklist;
        this.readProfile = readProfile;
        this.readDocuments = readDocuments;
        this.readCredentials = readCredentials;
        this.nameOfficers = nameOfficers;
    }

    /** @throws ProblemException 404 */
    Dossier read(UUID id) {
        var bank = banks.read(id);
        var partner = new PartnerId(id);
        var history = readHistory.read(partner).reversed();
        return new Dossier(
                bank,
                history,
                nameOfficers.names(history.stream().map(HistoryEntry::by).collect(toSet())),
                readChecklist.read(partner),
                readProfile.read(partner).data(),
                readDocuments.all(partner),
                readCredentials.read(partner),
                successorOf(bank));
    }

    private @Nullable Bank successorOf(Bank bank) {
        return bank.agency().standing() instanceof Standing.Succeeded succeeded
                ? banks.read(succeeded.successor().value())
                : null;
    }

    static Dossier.Line line(Item item) {
        var key = item.requirement().field();
        var field = Field.ofKey(key).orElse(null);
        return switch (item.requirement()) {
            case Requirement.Told told -> new Dossier.Line(field, key, told.datum(), null, item.state());
            case Requirement.Sent sent -> new Dossier.Line(field, key, null, sent.kind(), item.state());
        };
    }
}
