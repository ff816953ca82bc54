package id.jangkau.partner.directory.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.FaultCode;
import id.jangkau.partner.directory.domain.ListingRules.Faulty;
import id.jangkau.partner.directory.domain.ListingRules.Listable;

/** Decides row by row what becomes of a directory file; a bad row spoils no other. */
public final class DirectoryCheck {
    private final ListingRules rules;
    private final Map<String, Agency> listed;
    private final Map<String, Integer> rowOfBankCode = new HashMap<>();

    /** @param listed the banks that are listed already, by bank code */
    public DirectoryCheck(ListingRules rules, Map<String, Agency> listed) {
        this.rules = rules;
        this.listed = Map.copyOf(listed);
    }

    public List<LineVerdict> decide(List<DirectoryLine> lines) {
        return lines.stream().map(this::decide).toList();
    }

    private LineVerdict decide(DirectoryLine line) {
        if (line.fault().isPresent()) {
            return new LineVerdict.Refused(line, List.of(line.fault().get()));
        }
        var bankCode = line.raw().bankCode();
        var earlier = bankCode == null ? null : rowOfBankCode.putIfAbsent(bankCode, line.row());
        if (earlier != null) {
            return new LineVerdict.Refused(line, List.of(Fault.of("bankCode", FaultCode.DUPLICATE_BANK_CODE, earlier)));
        }
        return switch (rules.check(line.raw())) {
            case Faulty faulty -> new LineVerdict.Refused(line, faulty.faults());
            case Listable listable -> compareWithListed(line, listable);
        };
    }

    private LineVerdict compareWithListed(DirectoryLine line, Listable listable) {
        var known = listed.get(listable.listing().bankCode());
        if (known == null) {
            return new LineVerdict.ToList(line, listable.listing());
        }
        return known.listing().equals(listable.listing())
                ? new LineVerdict.Unchanged(line, known.id())
                : new LineVerdict.Refused(line, List.of(Fault.of("bankCode", FaultCode.LISTED_OTHERWISE)));
    }
}
