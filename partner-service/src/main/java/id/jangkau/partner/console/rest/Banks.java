package id.jangkau.partner.console.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

import jakarta.inject.Singleton;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Transition;
import id.jangkau.partner.agency.rest.PartnerAnswers;
import id.jangkau.partner.directory.FindRegencies;
import id.jangkau.partner.directory.ReadPartner;

/** Banks as pages show them to this officer. */
@Singleton
class Banks {
    private final ReadPartner readPartner;
    private final FindRegencies findRegencies;
    private final PartnerAnswers answers;

    Banks(ReadPartner readPartner, FindRegencies findRegencies, PartnerAnswers answers) {
        this.readPartner = readPartner;
        this.findRegencies = findRegencies;
        this.answers = answers;
    }

    /** @throws ProblemException 404 */
    Bank read(UUID id) {
        return bank(readPartner.read(new PartnerId(id)), regencies());
    }

    List<Bank> of(List<Agency> agencies) {
        var names = regencies();
        return agencies.stream().map(agency -> bank(agency, names)).toList();
    }

    /** Names by code. */
    SortedMap<String, String> regencies() {
        return findRegencies.names();
    }

    private Bank bank(Agency agency, Map<String, String> names) {
        var code = agency.listing().regencyCode();
        var open = answers.of(agency).transitions();
        return new Bank(
                agency,
                names.getOrDefault(code, code),
                Arrays.stream(Transition.values())
                        .filter(transition -> open.contains(transition.path()))
                        .toList());
    }
}
