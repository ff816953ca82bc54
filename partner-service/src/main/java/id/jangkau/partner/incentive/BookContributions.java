package id.jangkau.partner.incentive;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.partner.incentive.domain.Entry;
import id.jangkau.partner.incentive.store.Ledger;

/** Books what was paid under agencies' kode iuran and what of it was given back; what workers paid alone is left out. */
@ApplicationScoped
public class BookContributions {
    private final Ledger ledger;

    BookContributions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Inside the caller's transaction, in whatever order; a contribution that was booked before changes nothing. */
    public void book(List<ContributionPaid> paid, List<ContributionRefunded> refunded) {
        ledger.add(Stream.concat(
                        paid.stream().filter(ContributionPaid::paidUnderAgency).map(BookContributions::payment),
                        refunded.stream()
                                .filter(ContributionRefunded::paidUnderAgency)
                                .map(BookContributions::refund))
                .toList());
    }

    private static Entry payment(ContributionPaid paid) {
        return new Entry(
                paid.contributionId(),
                Entry.Kind.PAYMENT,
                paid.categories().partnerId(),
                paid.enrollmentId(),
                paid.participantId(),
                paid.billingCode(),
                paid.paidOn(),
                paid.paidOn(),
                paid.amount());
    }

    private static Entry refund(ContributionRefunded refunded) {
        return new Entry(
                refunded.contributionId(),
                Entry.Kind.REFUND,
                refunded.categories().partnerId(),
                refunded.enrollmentId(),
                refunded.participantId(),
                refunded.billingCode(),
                refunded.paidOn(),
                refunded.refundedOn(),
                -refunded.amount());
    }
}
