package id.jangkau.registration.contribution.rest;

import java.util.List;

import id.jangkau.registration.contribution.ReadTariff;
import id.jangkau.registration.contribution.domain.Standing;

/** All discounts that there ever were: those that hold now first, then those to come. */
record DiscountsResponse(List<Item> items) {
    record Item(Standing standing, DiscountResponse discount, List<EndResponse> ends) {}

    static DiscountsResponse of(List<ReadTariff.Granted> discounts) {
        return new DiscountsResponse(discounts.stream()
                .map(granted -> new Item(
                        granted.standing(),
                        DiscountResponse.of(granted.known()),
                        granted.ends().stream().map(EndResponse::of).toList()))
                .toList());
    }
}
