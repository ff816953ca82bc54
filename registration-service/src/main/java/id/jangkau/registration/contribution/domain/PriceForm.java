package id.jangkau.registration.contribution.domain;

import java.util.List;

/**
 * What is to be priced, before anyone judged it: codes are still texts.
 *
 * @param monthlyIncome whole rupiah
 * @param months how many contribution months
 */
public record PriceForm(long monthlyIncome, String occupation, List<String> programmes, int months) {
    public PriceForm {
        programmes = List.copyOf(programmes);
    }
}
